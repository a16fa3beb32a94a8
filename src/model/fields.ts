import type { Field, Inline } from './text.js';

/** The fields in a sentence, in its order. */
export const fieldsIn = (nodes: readonly Inline[]): Field[] =>
  nodes.flatMap((node) =>
    node.type === 'field' ? node : 'children' in node ? fieldsIn(node.children) : [],
  );
