import type { Field, Inline } from './text.js';

/**
 * The fields in a sentence, at any depth, in the order of the text.
 *
 * @example
 * fieldsIn([{ type: 'text', value: 'If ' }, { type: 'field', id: 'if', size: 5 }]);
 * // [{ type: 'field', id: 'if', size: 5 }]
 */
export const fieldsIn = (nodes: readonly Inline[]): Field[] =>
  nodes.flatMap((node) =>
    node.type === 'field' ? node : 'children' in node ? fieldsIn(node.children) : [],
  );
