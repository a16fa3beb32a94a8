import type { Nodes, Root } from 'mdast';
import { toText } from '../reader/nodes.js';

/** How a node begins in Markdown, where that tells what it is. */
const signOf = (node: Nodes): string => {
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} `;
  if (node.type === 'blockquote') return '> ';
  if (node.type !== 'listItem') return '';
  return typeof node.checked === 'boolean' ? `- [${node.checked ? 'x' : ' '}] ` : '- ';
};

const place = (node: Nodes, line: number, column: number): void => {
  const point = { line, column };
  node.position = { start: point, end: point };
};

const placeAll = (node: Nodes, line: number, column: number): void => {
  place(node, line, column);
  if ('children' in node) for (const child of node.children) placeAll(child, line, column);
};

/**
 * Gives the nodes of a page lines of their own, so that a message can quote what it is about: HTML that a host rendered
 * has no lines that its author would know. Returns what stands in them. Between two lines is an empty one, as there is
 * where nothing stands right under anything.
 */
export const quoteLines = (root: Root): string[] => {
  const lines: string[] = [];
  const visit = (node: Nodes, before: string): void => {
    // A line to write on that stands right under its prompt.
    if (node.type === 'thematicBreak' && node.position) lines.pop();
    const line = lines.length + 1;
    const said = before + signOf(node);
    if (node.type === 'tableRow') {
      let text = said + '|';
      place(node, line, said.length + 1);
      for (const cell of node.children) {
        placeAll(cell, line, text.length + 2);
        text += ` ${toText(cell)} |`;
      }
      lines.push(text, '');
    } else if (
      'children' in node &&
      node.children.length &&
      !/^(?:paragraph|heading)$/.test(node.type)
    ) {
      place(node, line, 1);
      node.children.forEach((child, index) => visit(child, index ? '' : said));
    } else {
      placeAll(node, line, said.length + 1);
      lines.push(said + toText(node).replace(/\s+/g, ' '), '');
    }
  };
  for (const node of root.children) visit(node, '');
  return lines;
};
