import type { Nodes } from 'mdast';
import { boxOf } from './boxes.js';
import type { Context } from './context.js';

/**
 * Goes through the whole tree once, before it is read: what is referred to may stand below the reference, and a list
 * is read by what is nested in it. Says whether there is a box in `node` that only a quiz can hold.
 */
export const collect = (node: Nodes, context: Context, listed = true): boolean => {
  if (node.type === 'definition') {
    // The first definition wins, as in Markdown.
    if (!context.definitions.has(node.identifier)) context.definitions.set(node.identifier, node);
  } else if (node.type === 'footnoteDefinition') {
    if (!context.notes.has(node.identifier)) context.notes.set(node.identifier, node);
  }
  // Boxes in quotes and in notes are a picture of a box.
  const here = listed && /^(?:root|list|listItem)$/.test(node.type);
  const box = here && node.type === 'listItem' && boxOf(node);
  if (box) context.boxes.set(node, box);
  let proof = false;
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    for (const child of node.children) if (collect(child, context, here)) proof = true;
  }
  if (here && node.type === 'list') {
    const boxed = node.children.some(
      (item) =>
        context.boxes.has(item) ||
        item.children.some((child) => child.type === 'list' && context.boxed.has(child)),
    );
    if (boxed) context.boxed.add(node);
  }
  return (
    proof ||
    (listed &&
      /^(?:list|table)$/.test(node.type) &&
      context.readers.some((reader) => reader.provesQuiz(node, context)))
  );
};
