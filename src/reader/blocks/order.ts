import type { List, ListItem, Nodes } from 'mdast';
import type { OptionBase } from '../../model/blocks.js';
import { placeOf } from '../context.js';
import type { Context } from '../context.js';
import { nameParts } from '../ids.js';
import type { BlockReader } from './types.js';
import { readOption } from './choice.js';

const isOrder = (node: Nodes | undefined, context: Context): node is List =>
  node?.type === 'list' &&
  node.ordered === true &&
  node.children.some((item) => context.boxes.has(item)) &&
  !node.children.some((item) => context.boxes.get(item)?.ticked);

/** Numbered boxes, none of them ticked: to be put in the order in which they stand. */
export const order: BlockReader = {
  type: 'order',
  find: (nodes, index, _before, context) => {
    const items: ListItem[] = [];
    let end = index;
    for (let list = nodes[end]; isOrder(list, context); list = nodes[++end]) {
      items.push(...list.children);
    }
    if (!items.length) return undefined;
    return {
      end,
      place: placeOf(nodes[index]),
      read: () => {
        const read = items.map((item) => {
          const named = readOption([item], context);
          const { id, content, feedback } = named.part;
          const part: OptionBase = { id, content, feedback };
          const place = placeOf(item);
          if (place) context.places.set(part, place);
          return { ...named, part };
        });
        nameParts(read, context);
        return { type: 'order', options: read.map(({ part }) => part) };
      },
    };
  },
  provesQuiz: (node, context) => isOrder(node, context),
};
