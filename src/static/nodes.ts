import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';

/** What an element is made of: other elements, and text. */
export type Child = ElementContent | string;

/** An element that stands in a line, or holds nothing but a line. */
export const inline = (
  tagName: string,
  properties: Properties,
  children: readonly Child[],
): Element => h(tagName, properties, [...children]);

/** Elements with an empty line between them: where a filter takes their tags away, it makes paragraphs of the lines. */
export const apart = (elements: readonly Child[], gap = '\n\n'): Child[] =>
  elements.flatMap((element) => [gap, element]).concat(elements.length ? gap : []);

/** An element that holds others, each on lines of its own. */
export const stack = (
  tagName: string,
  properties: Properties,
  elements: readonly Child[],
): Element => inline(tagName, properties, apart(elements));

/** A paragraph. */
export const paragraph = (children: readonly Child[], properties: Properties = {}): Element =>
  inline('p', properties, children);

/** A list of entries, each made of a line and of what stands under it. */
export const list = (
  entries: readonly (readonly Child[])[],
  { ordered = false, start }: { ordered?: boolean; start?: number | undefined } = {},
): Element =>
  inline(
    ordered ? 'ol' : 'ul',
    start === undefined ? {} : { start },
    apart(
      entries.map((entry) => inline('li', {}, entry)),
      '\n',
    ),
  );

/** What an entry of a list holds: a line alone, a line with lists under it, or blocks. */
export const entry = (line: readonly Child[] | undefined, under: readonly Element[]): Child[] =>
  line && under.every(({ tagName }) => /^[uo]l$/.test(tagName))
    ? [...line, ...apart(under)]
    : apart([...(line ? [paragraph(line)] : []), ...under]);
