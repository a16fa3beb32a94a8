import type { Nodes } from 'mdast';
import type { Context } from '../context.js';
import { largestTable } from '../nodes.js';
import type { Rule } from '../types.js';

const look = (node: Nodes, context: Context): void => {
  if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const count = ((head?.children.length ?? 1) - 1) * rows.length;
    if (count > largestTable) context.report('too-large', node, { count, most: largestTable });
  } else if ('children' in node) for (const child of node.children) look(child, context);
};

/** A table of so many cells that no browser could show it as a question is not read as one. */
export const tooLarge: Rule = (_worksheet, context) => {
  look(context.root, context);
};
