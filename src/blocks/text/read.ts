import type { Nodes } from 'mdast';
import { placeOf } from '../../reader/context.js';
import type { Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';
import type { BlockReader } from '../../reader/context.js';

/** What is known of a rule: how it is drawn, and whether it is known to be a line to write on. */
const dataOf = (node: Nodes | undefined): { marker?: string; asked?: boolean } | undefined =>
  node?.type === 'thematicBreak' ? node.data : undefined;

/** A line of underscores: other rules are no place to write on. */
const isLine = (node: Nodes | undefined): boolean => dataOf(node)?.marker === '_';

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
  type: 'text',
  find: (nodes, index, before, context) => {
    const line = nodes[index];
    if (!line || !isLine(line)) return undefined;
    if (!dataOf(line)?.asked && !asks(before, line, context)) return undefined;
    let end = index + 1;
    while (isLine(nodes[end])) end++;
    return { end, place: placeOf(line), read: () => ({ type: 'text' }) };
  },
  provesQuiz: () => false,
};
