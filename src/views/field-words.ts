import type { Inline } from '../model/text.js';
import { leafText } from '../model/plain-text.js';

const flat = (nodes: readonly Inline[]): (string | { readonly id: string })[] =>
  nodes.flatMap((node) =>
    node.type === 'field' ? node : 'children' in node ? flat(node.children) : leafText(node),
  );

/**
 * What a field in a sentence is called: the words around it, up to its neighbours, with an ellipsis in its place. Empty
 * when there are none. Whoever moves from field to field hears no more of the sentence than that.
 */
export const wordsAround = (sentence: readonly Inline[], id: string): string => {
  let before = '';
  let after = '';
  let isPast = false;
  for (const part of flat(sentence)) {
    if (typeof part === 'string') {
      if (isPast) after += part;
      else before += part;
    } else if (part.id === id) isPast = true;
    else if (isPast) break;
    else before = '';
  }
  return before.trim() || after.trim() ? `${before.trim()} … ${after.trim()}`.trim() : '';
};
