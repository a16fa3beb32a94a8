import type { Element } from 'hast';
import type { Child } from './nodes.js';
import { headingOn } from './text.js';
import { anchorOf, permalinkTo } from './writer.js';
import type { Writer } from './writer.js';

/** What a heading has to say besides its words. */
export interface Section {
  /** The level of the heading above it. */
  readonly above: number;
  /** The depth that the worksheet gives it; absent for what the static form adds itself. */
  readonly depth?: number;
  /** Its id; empty when it has none of its own. */
  readonly id?: string;
  /** The things whose ids do not come from their texts, where they are not those of the whole worksheet. */
  readonly named?: ReadonlySet<string>;
}

/** Writes the headings of a worksheet in their order. */
export interface Sections {
  /** The depth of the headings of the first level. */
  readonly first: number;
  /** A heading, and its level. */
  readonly heading: (
    words: readonly Child[],
    section: Section,
  ) => { element: Element; level: number };
}

/**
 * Writes headings. Those without words hold at least a link.
 *
 * Levels in HTML follow each other and depths in a worksheet need not: a heading whose depth is not one more than that of
 * the heading above says it with a link.
 */
export const makeSections = (
  writer: Writer,
  first: number,
  named: ReadonlySet<string>,
): Sections => {
  const open: { level: number; depth: number }[] = [];
  return {
    first,
    heading: (words, { above, depth, id = '', named: own = named }) => {
      const level = Math.min(above + 1, 6);
      while (open.length && open.at(-1)!.level >= level) open.pop();
      const next = (open.at(-1)?.depth ?? first - 1) + (depth === undefined ? 0 : 1);
      open.push({ level, depth: depth ?? next });
      const fragment = anchorOf(
        writer,
        id,
        own,
        depth !== undefined && (depth !== next || !words.length) ? { depth: String(depth) } : {},
      );
      // What leads here from elsewhere says no more than the id; what the link behind it says besides is its own.
      const plain = own.has(id) ? anchorOf(writer, id, own) : fragment;
      const target = plain === undefined ? {} : writer.target(plain);
      const element = headingOn(level, [...words, ...permalinkTo(writer, fragment)], target);
      return { element, level };
    },
  };
};
