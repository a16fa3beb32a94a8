import type { Rich } from './text.js';

// What ends a line: the words on both sides of it stay apart.
const apart = /^(?:paragraph|heading|tableCell|code)$/;

const said = (nodes: readonly Rich[]): string =>
  nodes
    .map((node) => {
      const text =
        'children' in node
          ? said(node.children)
          : 'value' in node
            ? node.value
            : 'alt' in node
              ? node.alt
              : ' ';
      return apart.test(node.type) ? text + ' ' : text;
    })
    .join('');

/** What rich text says, without its form: for titles, ids and comparisons. */
export const plainText = (nodes: readonly Rich[]): string =>
  said(nodes).replace(/\s+/g, ' ').trim();
