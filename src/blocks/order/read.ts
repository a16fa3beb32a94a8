import type { List, Nodes } from 'mdast';
import type { OptionBase } from '../../model/blocks/index.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { assignIds } from '../../reader/ids.js';
import { gather, readOption } from '../options/read.js';

const isOrder = (node: Nodes, context: Context): node is List =>
  node.type === 'list' &&
  node.ordered === true &&
  node.children.some((item) => context.boxes.has(item)) &&
  !node.children.some((item) => context.boxes.get(item)?.ticked);

/** Reads options to put in order: numbered boxes, none of them ticked, in the right order. */
export const order: BlockReader = {
  find: (nodes, index, _before, context) => {
    const found = gather(nodes, index, context);
    if (!found?.lists.every((list) => isOrder(list, context))) return undefined;
    return {
      end: found.end,
      rest: found.rest,
      place: sourcePlace(nodes[index]),
      read: () => {
        const read = found.sources.map((source) => {
          const named = readOption(source, context);
          const { id, content, feedback } = named.part;
          const part: OptionBase = { id, content, feedback };
          const place = sourcePlace(source[0]);
          if (place) context.places.set(part, place);
          return { ...named, part };
        });
        assignIds(read, context);
        return { type: 'order', options: read.map(({ part }) => part) };
      },
    };
  },
  provesQuiz: isOrder,
};
