import type { Element } from 'hast';
import type { Child } from './nodes.js';
import { headingOn } from './text.js';
import { anchorOf, permalinkTo } from './writer.js';
import type { Writer } from './writer.js';

/** The data of a heading besides its text. */
export interface Section {
  /** The level of the heading above it. */
  readonly above: number;
  /** The depth that the worksheet gives it; absent for a heading that the static form adds itself. */
  readonly depth?: number;
  /** Its id; empty when it has none of its own. */
  readonly id?: string;
  /** The ids that do not come from texts in the scope of this heading. Default those of the whole worksheet. */
  readonly named?: ReadonlySet<string>;
}

/** Writes the headings of a worksheet in their order. */
export interface Sections {
  /** The depth of the headings of the first level. */
  readonly first: number;
  /** Writes a heading; returns it with its level. */
  readonly heading: (
    words: readonly Child[],
    section: Section,
  ) => { element: Element; level: number };
}

/**
 * Makes the writer of headings. A heading without text holds at least a link.
 *
 * Levels in HTML are consecutive and depths in a worksheet need not be: a heading whose depth is not one more than that of
 * the heading above stores its depth in a link.
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
      // Links from elsewhere target the fragment with the id alone; only the permalink holds the depth as well.
      const plain = own.has(id) ? anchorOf(writer, id, own) : fragment;
      const target = plain === undefined ? {} : writer.target(plain);
      const element = headingOn(level, [...words, ...permalinkTo(writer, fragment)], target);
      return { element, level };
    },
  };
};
