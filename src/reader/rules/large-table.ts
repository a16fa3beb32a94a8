import type { Nodes } from 'mdast';
import type { Context } from '../context.js';
import { largestTable, toText } from '../nodes.js';
import type { Rule } from '../types.js';

/** What the cells of a question hold: boxes, an x, numbers. */
const sign = /^\s*(?:\[.{0,2}\]|[☐☑☒xX✓✔]|[-+−–]?\d{1,3})\s*$/u;

const look = (node: Nodes, context: Context): void => {
  if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const count = ((head?.children.length ?? 1) - 1) * rows.length;
    const mayAsk = (): boolean =>
      rows.some(({ children }) => children.slice(1).some((cell) => sign.test(toText(cell))));
    if (count > largestTable && mayAsk())
      context.report('large-table', node, { count, most: largestTable });
  } else if ('children' in node) for (const child of node.children) look(child, context);
};

/** A table of so many cells that no browser could show it as a question, and that is not read as one. */
export const largeTable: Rule = (_worksheet, context) => {
  look(context.root, context);
};
