import { assignIds } from '../../reader/ids.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader } from '../../reader/context.js';
import { gather, isSeveral, isTicked, readOption } from '../options/read.js';

/** Reads a choice: a list of boxes, of which the author ticked the right ones. */
export const choice: BlockReader = {
  find: (nodes, index, _before, context) => {
    const comment = isSeveral(nodes[index]);
    const found = gather(nodes, comment ? index + 1 : index, context);
    if (!found) return undefined;
    const { sources, lists, rest, end } = found;
    const ticks = sources.filter(([item]) => isTicked(item, context)).length;
    return {
      end,
      rest,
      place: sourcePlace(lists[0]),
      read: () => {
        const read = sources.map((source) => readOption(source, context));
        const options = read.map(({ part }) => part);
        assignIds(read, context);
        return { type: 'choice', several: comment || ticks > 1, graded: ticks > 0, options };
      },
    };
  },
  provesQuiz: (node, context) =>
    node.type === 'list' && node.children.some((item) => isTicked(item, context)),
};
