import type { Inline } from '../model/text.js';
import { leafText } from '../model/plain-text.js';

const flatten = (nodes: readonly Inline[]): (string | { readonly id: string })[] =>
  nodes.flatMap((node) =>
    node.type === 'field' ? node : 'children' in node ? flatten(node.children) : leafText(node),
  );

/**
 * The accessible name of a field in a sentence: the words around it, up to the neighbouring fields, with an ellipsis in
 * its place. Empty when there are none. A screen reader reads only this name when the focus moves from field to field.
 */
export const wordsAround = (sentence: readonly Inline[], id: string): string => {
  let before = '';
  let after = '';
  let isPast = false;
  for (const part of flatten(sentence)) {
    if (typeof part === 'string') {
      if (isPast) after += part;
      else before += part;
    } else if (part.id === id) isPast = true;
    else if (isPast) break;
    else before = '';
  }
  return before.trim() || after.trim() ? `${before.trim()} … ${after.trim()}`.trim() : '';
};
