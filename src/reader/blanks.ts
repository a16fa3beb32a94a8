import type { Nodes } from 'mdast';

/** A place to write in: three underscores or more that touch no letter and no digit. */
const blank = /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;

/** The blanks in a text: the index of each, and its size in underscores. */
export const blanksIn = (text: string): { at: number; size: number }[] =>
  text.includes('___')
    ? [...text.matchAll(blank)].map(({ 0: found, index }) => ({ at: index, size: found.length }))
    : [];

const holdsBlank = (nodes: readonly Nodes[]): boolean =>
  nodes.some((node) =>
    node.type === 'text'
      ? blanksIn(node.value).length > 0
      : 'children' in node && holdsBlank(node.children),
  );

/** Whether a node is a line with a blank to fill in. */
export const hasBlank = (node: Nodes | undefined): boolean =>
  (node?.type === 'paragraph' || node?.type === 'heading') && holdsBlank(node.children);
