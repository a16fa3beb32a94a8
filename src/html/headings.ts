import type { Heading } from 'mdast';
import { toText } from '../reader/nodes.js';
import { attribute, ownId } from './reading.js';
import type { Handler } from './reading.js';
import { flattenToLine, toLine } from './words.js';

const lettersAndDigits = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

const asciiOnly = (text: string): string => text.replace(/[^a-z\d]+/g, '');

/** Whether a Markdown engine may have derived an id from the text or position of a heading, however it joins the words. */
const isDerived = (id: string, text: string): boolean => {
  const whole = lettersAndDigits(text);
  const forms = [whole, withoutAccents(whole), asciiOnly(whole), asciiOnly(withoutAccents(whole))];
  // Engines append a number to the id of a repeated heading; some put a letter before every id.
  return (
    /^(?:h|heading|header|section|toc|id)?[-_.]?\d*$/i.test(id) ||
    [id, id.replace(/[-_]\d+$/, ''), id.replace(/^h-/, '')].some((one) =>
      forms.includes(lettersAndDigits(one)),
    )
  );
};

/** Reads a heading. An id that is not derived from its text is a name that the author gave it. */
export const heading: Handler = (element, { inside, isStatic }) => {
  const children = toLine(flattenToLine(inside(element)));
  if (!children.length) return [];
  const depth = Number(element.localName[1]) as Heading['depth'];
  const node: Heading = { type: 'heading', depth, children };
  const id = ownId(attribute(element, 'id'));
  const text = toText(node);
  if (
    !isStatic &&
    /^[\p{L}\p{N}][\p{L}\p{N}_:.-]*$/u.test(id) &&
    !isDerived(id, text) &&
    !/\{#[^{}]*\}$/.test(text)
  )
    children.push({ type: 'text', value: ` {#${id}}` });
  return [node];
};
