import type { Nodes } from 'mdast';
import { boxesIn } from './boxes.js';
import type { Context } from './context.js';

/**
 * Collects definitions, footnotes and boxes from the whole tree before it is read: a definition may stand below its
 * reference, and the meaning of a list depends on the boxes nested in it. Returns whether `node` holds something that only
 * a quiz can hold.
 *
 * @param listed Whether `node` is in the body of the file or in its lists, where a box is real. Default true.
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
  if (here && node.type === 'list')
    boxesIn(node, context.root.data?.exact === true).forEach((box, at) => {
      if (box) context.boxes.set(node.children[at]!, box);
    });
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
