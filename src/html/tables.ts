import type { AlignType, TableRow } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute } from './reading.js';
import type { Handler } from './reading.js';
import { inOneLine, lineOf } from './words.js';

/** The elements of these names in a table, but for those of a table that lies in it. */
const within = (element: Element, wanted: RegExp): Element[] =>
  [...element.children].flatMap((child) =>
    wanted.test(child.localName)
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.localName)
        ? within(child, wanted)
        : [],
  );

const alignOf = (cell: Element): AlignType => {
  const said = ['align', 'style', 'class'].map((name) => attribute(cell, name)).join(' ');
  const [, align] = /(?:^|text-(?:align[-:])?\s*)(left|right|center)\b/.exec(said) ?? [];
  return (align ?? null) as AlignType;
};

/** A table; in Markdown its first row is its head. A caption becomes a paragraph above it. */
export const table: Handler = (element, { inside }) => {
  const rows = within(element, /^tr$/).map((row) => within(row, /^t[hd]$/));
  if (!rows.length) return [];
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: lineOf(inOneLine(inside(cell))),
    })),
  }));
  return [
    ...within(element, /^caption$/).flatMap((caption) => blocksOf(inside(caption))),
    { type: 'table', align: rows[0]!.map(alignOf), children },
  ];
};
