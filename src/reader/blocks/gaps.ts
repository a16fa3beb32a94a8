import { hasBlank } from '../blanks.js';
import { placeOf } from '../context.js';
import { withFields } from '../fields.js';
import { line } from '../rich-text.js';
import type { BlockReader } from './types.js';

/** A sentence with blanks. Where a section asks something already, blanks are the text that they are. */
export const gaps: BlockReader = {
  type: 'gaps',
  find: (nodes, index, _before, context) => {
    const node = nodes[index];
    if (node?.type !== 'paragraph' || !hasBlank(node)) return undefined;
    if (context.asking) return undefined;
    return {
      end: index + 1,
      place: placeOf(node),
      read: () => ({ type: 'gaps', sentence: withFields(line(node.children, context)) }),
    };
  },
  provesQuiz: () => false,
};
