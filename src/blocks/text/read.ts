import type { Nodes, ThematicBreak } from 'mdast';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';

/** A line of underscores: other rules are no place to write on. */
const isLine = (node: Nodes | undefined): node is ThematicBreak =>
  node?.type === 'thematicBreak' && node.data?.marker === '_';

// The end of what asks for an answer, in several scripts; a quote or a bracket may close behind it.
const asking = /[?？؟;:：…][\s"'’”»)\]]*$/;

/**
 * Whether what stands above a line asks for something to be written on it. Among lists and tables that ask, lines are
 * often rules between the questions: there it takes both signs.
 */
const asks = (above: Nodes | undefined, line: Nodes, context: Context): boolean => {
  if (above?.type === 'heading') return !context.asking;
  if (above?.type !== 'paragraph') return false;
  const isRightUnder = above.position?.end.line === (line.position?.start.line ?? NaN) - 1;
  const isAsking = asking.test(toText(above));
  return context.asking ? isRightUnder && isAsking : isRightUnder || isAsking;
};

/** A line to write on, right under a prompt. */
export const text: BlockReader = {
  find: (nodes, index, before, context) => {
    const line = nodes[index];
    if (!isLine(line)) return undefined;
    if (!line.data?.asked && !asks(before, line, context)) return undefined;
    let end = index + 1;
    while (isLine(nodes[end])) end++;
    return { end, place: sourcePlace(line), read: () => ({ type: 'text' }) };
  },
  provesQuiz: () => false,
};
