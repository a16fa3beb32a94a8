import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';

/** A child of an element: another element, or text. */
export type Child = ElementContent | string;

/** Makes an inline element, or a block that holds one line. */
export const inline = (
  tagName: string,
  properties: Properties,
  children: readonly Child[],
): Element => h(tagName, properties, [...children]);

/** Puts empty lines between elements: a filter that removes their tags then makes paragraphs of the lines. */
export const apart = (elements: readonly Child[], gap = '\n\n'): Child[] =>
  elements.flatMap((element) => [gap, element]).concat(elements.length ? gap : []);

/** Makes an element that holds blocks. */
export const stack = (
  tagName: string,
  properties: Properties,
  elements: readonly Child[],
): Element => inline(tagName, properties, apart(elements));

/** A paragraph. */
export const paragraph = (children: readonly Child[], properties: Properties = {}): Element =>
  inline('p', properties, children);

/** Makes a list of entries, each with its children. */
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

/** The children of an entry of a list: a line alone, a line with lists under it, or blocks. */
export const entry = (line: readonly Child[] | undefined, under: readonly Element[]): Child[] =>
  line && under.every(({ tagName }) => /^[uo]l$/.test(tagName))
    ? [...line, ...apart(under)]
    : apart([...(line ? [paragraph(line)] : []), ...under]);
