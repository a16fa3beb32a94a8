import type { Block, Inline, ListItem, TableCell, TableRow } from './text.js';

/** Any node of rich text. */
export type Rich = Block | Inline | ListItem | TableRow | TableCell;

// The nodes that end a line: the words on both sides of one stay apart.
const lines = /^(?:paragraph|heading|tableCell|code)$/;

/** The characters of a node that has no children: its value, or what stands for an image, or a space for a break. */
export const leafText = (node: Exclude<Rich, { children: unknown }>): string =>
  'value' in node ? node.value : 'alt' in node ? node.alt : ' ';

const said = (nodes: readonly Rich[]): string =>
  nodes
    .map((node) => {
      const text = 'children' in node ? said(node.children) : leafText(node);
      return lines.test(node.type) ? `${text} ` : text;
    })
    .join('');

/**
 * The words of rich text without their form, for titles, ids, comparisons and announcements: trimmed, with one space
 * between words and between blocks.
 */
export const plainText = (nodes: readonly Rich[]): string =>
  said(nodes).replace(/\s+/g, ' ').trim();
