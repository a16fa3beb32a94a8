import type { Nodes, Root } from 'mdast';
import { boxIn, boxOf } from './boxes.js';
import { findTooDeep } from './depth.js';
import { isKnownOutcome, toText } from './nodes.js';

/** All that is written in a node. */
const written = (node: Nodes): string =>
  'value' in node
    ? node.value
    : 'alt' in node
      ? (node.alt ?? '')
      : 'children' in node
        ? node.children.map(written).join('')
        : '';

const hasUnderscores = (text: string): boolean =>
  /___/.test(text) || /___/.test(text.replace(/<!--[^]*?-->/g, ''));

const isSigned = (text: string): boolean => /^\s*[+\-−–]\s?\d/.test(text);

const hasPercentage = (text: string): boolean => text.includes('%') && /\d/.test(text);

const hasSigns = (node: Nodes): boolean => {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
    const text = written(node);
    if (hasUnderscores(text)) return true;
    if (node.type === 'heading' && (hasPercentage(text) || isKnownOutcome(node))) return true;
  } else if (node.type === 'thematicBreak') {
    return (node.data as { marker?: string } | undefined)?.marker === '_';
  } else if (node.type === 'list') {
    if (node.ordered && node.children.some(boxOf)) return true;
  } else if (node.type === 'tableCell') {
    if (boxIn(toText(node)) || isSigned(toText(node))) return true;
  } else if (node.type === 'link' || node.type === 'linkReference') {
    if (isSigned(toText(node))) return true;
  }
  return 'children' in node && node.children.some(hasSigns);
};

/**
 * Whether a tree may hold what only a `RareReader` reads: blanks and lines to write on, numbered boxes, tables of boxes or
 * numbers, points, ranges of percentages. Never misses any; sometimes there is none after all.
 */
export const hasRare = (root: Root): boolean => !findTooDeep(root) && hasSigns(root);
