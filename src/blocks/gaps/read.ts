import type { Nodes, Paragraph } from 'mdast';
import type { Inline } from '../../model/text.js';
import { hasBlank } from '../../reader/blanks.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { hasField, withFields, withFieldsIn } from '../../reader/fields.js';
import { line } from '../../reader/rich-text.js';

const isSentence = (node: Nodes | undefined, context: Context): node is Paragraph => {
  if (node?.type !== 'paragraph' || !hasBlank(node)) return false;
  // A blank in a link cannot be written in, and one beside a link with an unsafe URL may touch letters once the link is removed.
  const quiet = { ...context, report: () => undefined };
  return hasField(withFields(line(node.children, quiet)));
};

/**
 * Reads a sentence with blanks, or several below each other. In a section that already has an answer block, blanks stay
 * text.
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
        const sentence = lines.flatMap((nodes, at): Inline[] =>
          at ? [{ type: 'break' }, ...nodes] : nodes,
        );
        return { type: 'gaps', sentence };
      },
    };
  },
  provesQuiz: () => false,
};
