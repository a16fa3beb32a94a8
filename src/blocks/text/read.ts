import type { Nodes, ThematicBreak } from 'mdast';
import { endsAsking } from '../../reader/asking.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';

/** Whether a node is a rule of underscores; rules of other signs are no lines to write on. */
const isWritingLine = (node: Nodes | undefined): node is ThematicBreak =>
  node?.type === 'thematicBreak' && node.data?.marker === '_';

/**
 * Whether the node above a line asks for a text on it: by standing right above it or by its punctuation. In a file with other
 * answer blocks, lines are often rules between the questions, so that both are required there.
 */
const asksForText = (above: Nodes | undefined, line: Nodes, context: Context): boolean => {
  if (above?.type === 'heading') return !context.asking;
  if (above?.type !== 'paragraph') return false;
  const isRightUnder = above.position?.end.line === (line.position?.start.line ?? NaN) - 1;
  const isAsking = endsAsking(toText(above));
  return context.asking ? isRightUnder && isAsking : isRightUnder || isAsking;
};

/** Reads a line to write on, right under a prompt. */
export const text: BlockReader = {
  find: (nodes, index, before, context) => {
    const line = nodes[index];
    if (!isWritingLine(line)) return undefined;
    if (!line.data?.asked && !asksForText(before, line, context)) return undefined;
    let end = index + 1;
    while (isWritingLine(nodes[end])) end++;
    return { end, place: sourcePlace(line), read: () => ({ type: 'text' }) };
  },
  provesQuiz: () => false,
};
