import type { Block, Inline, ListItem, TableCell, TableRow } from '../model/text.js';

type Rich = Block | Inline | ListItem | TableRow | TableCell;

/** What rich text says, without its form: for titles, ids and comparisons. */
export const plainText = (nodes: readonly Rich[]): string =>
  nodes
    .map((node) =>
      'children' in node
        ? plainText(node.children)
        : 'value' in node
          ? node.value
          : 'alt' in node
            ? node.alt
            : ' ',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
