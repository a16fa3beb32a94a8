import type { Nodes, Root } from 'mdast';
import { toText } from '../reader/nodes.js';

/** The Markdown marker that a node begins with; empty for a node without one. */
const markerOf = (node: Nodes): string => {
  if (node.type === 'heading') return `${'#'.repeat(node.depth)} `;
  if (node.type === 'blockquote') return '> ';
  if (node.type !== 'listItem') return '';
  return typeof node.checked === 'boolean' ? `- [${node.checked ? 'x' : ' '}] ` : '- ';
};

const setPosition = (node: Nodes, line: number, column: number): void => {
  const point = { line, column };
  node.position = { start: point, end: point };
};

const setPositions = (node: Nodes, line: number, column: number): void => {
  setPosition(node, line, column);
  if ('children' in node) for (const child of node.children) setPositions(child, line, column);
};

/**
 * Sets the positions of the nodes of a page to lines made up for it, so that a message can quote the line that it is
 * about: HTML that a host rendered has no lines that its author would know. Returns the text of these lines. There is an
 * empty line between any two, since in Markdown an empty line separates blocks.
 */
export const quoteLines = (root: Root): string[] => {
  const lines: string[] = [];
  const visit = (node: Nodes, parentMarker: string): void => {
    // A line to write on with a position stands right under its prompt, without an empty line between.
    if (node.type === 'thematicBreak' && node.position) lines.pop();
    const line = lines.length + 1;
    const prefix = parentMarker + markerOf(node);
    if (node.type === 'tableRow') {
      let text = prefix + '|';
      setPosition(node, line, prefix.length + 1);
      for (const cell of node.children) {
        setPositions(cell, line, text.length + 2);
        text += ` ${toText(cell)} |`;
      }
      lines.push(text, '');
    } else if (
      'children' in node &&
      node.children.length &&
      !/^(?:paragraph|heading)$/.test(node.type)
    ) {
      setPosition(node, line, 1);
      node.children.forEach((child, index) => visit(child, index ? '' : prefix));
    } else {
      setPositions(node, line, prefix.length + 1);
      lines.push(prefix + toText(node).replace(/\s+/g, ' '), '');
    }
  };
  for (const node of root.children) visit(node, '');
  return lines;
};
