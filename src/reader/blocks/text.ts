import type { Nodes } from 'mdast';
import { placeOf } from '../context.js';
import { toText } from '../nodes.js';
import type { BlockReader } from './types.js';

/** A line of underscores: other rules are no place to write on. */
const isLine = (node: Nodes | undefined): boolean =>
  node?.type === 'thematicBreak' && (node.data as { marker?: string } | undefined)?.marker === '_';

/** Whether what stands above a line asks for something to be written on it. */
const asks = (above: Nodes | undefined, line: Nodes): boolean => {
  if (above?.type === 'heading') return true;
  if (above?.type !== 'paragraph') return false;
  const isRightUnder = above.position?.end.line === (line.position?.start.line ?? NaN) - 1;
  return isRightUnder || /[?:…]\s*$/.test(toText(above));
};

/** A line to write on, right under a prompt. */
export const text: BlockReader = {
  type: 'text',
  find: (nodes, index, before, context) => {
    const line = nodes[index];
    if (!line || !isLine(line) || context.asking || !asks(before, line)) return undefined;
    let end = index + 1;
    while (isLine(nodes[end])) end++;
    return { end, place: placeOf(line), read: () => ({ type: 'text' }) };
  },
  provesQuiz: () => false,
};
