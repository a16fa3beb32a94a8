import type { Nodes, Paragraph } from 'mdast';
import type { Inline } from '../../model/text.js';
import { hasBlank } from '../../reader/blanks.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { hasField, withFields, withFieldsIn } from '../../reader/fields.js';
import { line } from '../../reader/rich-text.js';

const isSentence = (node: Nodes | undefined, context: Context): node is Paragraph => {
  if (node?.type !== 'paragraph' || !hasBlank(node)) return false;
  // A blank may stand in a link, where nobody can write, or touch letters once the URL of a link beside it is gone.
  const quiet = { ...context, report: () => undefined };
  return hasField(withFields(line(node.children, quiet)));
};

/**
 * A sentence with blanks, or several below each other. Where a section asks something already, blanks are the text that
 * they are.
 */
export const gaps: BlockReader = {
  find: (nodes, index, _before, context) => {
    if (context.asking || !isSentence(nodes[index], context)) return undefined;
    const sentences: Paragraph[] = [];
    for (let node: Nodes | undefined = nodes[index]; isSentence(node, context);) {
      sentences.push(node);
      node = nodes[index + sentences.length];
    }
    return {
      end: index + sentences.length,
      place: sourcePlace(nodes[index]),
      read: () => {
        const lines = withFieldsIn(
          sentences.map((sentence) => line(sentence.children, context)),
          '',
        );
        const sentence = lines.flatMap((one, at): Inline[] =>
          at ? [{ type: 'break' }, ...one] : one,
        );
        return { type: 'gaps', sentence };
      },
    };
  },
  provesQuiz: () => false,
};
