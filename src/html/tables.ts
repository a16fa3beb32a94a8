import type { AlignType, TableRow } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute } from './reading.js';
import type { Handler } from './reading.js';
import { flattenToLine, toLine } from './words.js';

/** The elements of a table whose names match, without those of nested tables. */
const ownElements = (element: Element, wanted: RegExp): Element[] =>
  [...element.children].flatMap((child) =>
    wanted.test(child.localName)
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.localName)
        ? ownElements(child, wanted)
        : [],
  );

const alignOf = (cell: Element): AlignType => {
  const hints = ['align', 'style', 'class'].map((name) => attribute(cell, name)).join(' ');
  const [, align] = /(?:^|text-(?:align[-:])?\s*)(left|right|center)\b/.exec(hints) ?? [];
  return (align ?? null) as AlignType;
};

/** Reads a table: its first row becomes the head, as in Markdown, and its caption a paragraph above it. */
export const table: Handler = (element, { inside }) => {
  const rows = ownElements(element, /^tr$/).map((row) => ownElements(row, /^t[hd]$/));
  if (!rows.length) return [];
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: toLine(flattenToLine(inside(cell))),
    })),
  }));
  return [
    ...ownElements(element, /^caption$/).flatMap((caption) => blocksOf(inside(caption))),
    { type: 'table', align: rows[0]!.map(alignOf), children },
  ];
};
