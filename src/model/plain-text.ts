import type { Block, Inline, ListItem, TableCell, TableRow } from './text.js';

/** Any node of rich text. */
export type Rich = Block | Inline | ListItem | TableRow | TableCell;

// The types of nodes that end a line: a space is put behind them, so that words of two blocks do not run together.
const endsLine = /^(?:paragraph|heading|tableCell|code)$/;

/** The characters of a node without children: its value, the alternative text of an image, or a space for a break. */
export const leafText = (node: Exclude<Rich, { children: unknown }>): string =>
  'value' in node ? node.value : 'alt' in node ? node.alt : ' ';

const charactersOf = (nodes: readonly Rich[]): string =>
  nodes
    .map((node) => {
      const text = 'children' in node ? charactersOf(node.children) : leafText(node);
      return endsLine.test(node.type) ? `${text} ` : text;
    })
    .join('');

/**
 * The words of rich text without formatting, for titles, ids, comparisons and announcements: trimmed, with one space
 * between words and between blocks.
 */
export const plainText = (nodes: readonly Rich[]): string =>
  charactersOf(nodes).replace(/\s+/g, ' ').trim();
