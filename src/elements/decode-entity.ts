import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * The text that a named character reference of HTML stands for; the bundle uses it in place of the package of the same
 * name. That one assigns `innerHTML`, which enforced Trusted Types forbid, or brings a table of 10 kB. Lit's own policy,
 * which a page with Lit has to allow anyway, lets the browser's table do the work.
 *
 * @param name The characters between `&` and `;`, such as `amp`.
 * @returns False when there is no such name.
 */
export const decodeNamedCharacterReference = (name: string): string | false => {
  // Letters and digits cannot end the reference, so nothing but text is ever rendered.
  if (!/^[a-z][a-z\d]*$/i.test(name)) return false;
  const holder = document.createElement('i');
  render(unsafeHTML(`&${name};`), holder);
  const text = holder.textContent;
  // Some names are known without a semicolon too: `&notit;` comes out as `¬it;`, and is no reference at all.
  return text.endsWith(';') && name !== 'semi' ? false : text;
};
