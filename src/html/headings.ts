import type { Heading } from 'mdast';
import { toText } from '../reader/nodes.js';
import { attribute, ownId } from './reading.js';
import type { Handler } from './reading.js';
import { inOneLine, lineOf } from './words.js';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

const ascii = (text: string): string => text.replace(/[^a-z\d]+/g, '');

/** Whether an engine may have made an id of a text, or of the place where it stands, however it joins the words. */
const isDerived = (id: string, text: string): boolean => {
  const whole = letters(text);
  const forms = [whole, fold(whole), ascii(whole), ascii(fold(whole))];
  // Engines number the second and further ones of the same headings; some put a letter before all of them.
  return (
    /^(?:h|heading|header|section|toc|id)?[-_.]?\d*$/i.test(id) ||
    [id, id.replace(/[-_]\d+$/, ''), id.replace(/^h-/, '')].some((one) =>
      forms.includes(letters(one)),
    )
  );
};

/** A heading. An id that does not come from its text is a name that its author gave it. */
export const heading: Handler = (element, { inside, isStatic }) => {
  const children = lineOf(inOneLine(inside(element)));
  if (!children.length) return [];
  const depth = Number(element.localName[1]) as Heading['depth'];
  const made: Heading = { type: 'heading', depth, children };
  const id = ownId(attribute(element, 'id'));
  const text = toText(made);
  if (
    !isStatic &&
    /^[\p{L}\p{N}][\p{L}\p{N}_:.-]*$/u.test(id) &&
    !isDerived(id, text) &&
    !/\{#[^{}]*\}$/.test(text)
  )
    children.push({ type: 'text', value: ` {#${id}}` });
  return [made];
};
