import type { List, Nodes } from 'mdast';
import type { Accepted, AcceptedNumber } from '../../model/blocks.js';
import { parseRange } from '../../model/number.js';
import { hasBlank } from '../blanks.js';
import { placeOf } from '../context.js';
import type { Context } from '../context.js';
import { plainText } from '../plain-text.js';
import { readOption } from './choice.js';
import type { BlockReader } from './types.js';

/** A list of ticked boxes only. */
const isAccepting = (node: Nodes | undefined, context: Context): node is List =>
  node?.type === 'list' && node.children.every((item) => context.boxes.get(item)?.ticked);

const readAccepted = (list: List, context: Context): Accepted[] =>
  list.children.map((item) => {
    const { part } = readOption([item], context);
    const accepted: Accepted = { text: plainText(part.content), feedback: part.feedback };
    const place = placeOf(item);
    if (place) context.places.set(accepted, place);
    return accepted;
  });

const numbersOf = (accepted: readonly Accepted[]): AcceptedNumber[] | undefined => {
  const numbers = accepted.map((one) => {
    const range = parseRange(one.text);
    // The very object, since its place in the file is known by it.
    return range && Object.assign(one, range);
  });
  return numbers.every((one) => one !== undefined) ? numbers : undefined;
};

const answers = (type: 'blank' | 'number'): BlockReader => ({
  type,
  find: (nodes, index, before, context) => {
    const list = nodes[index];
    if (!isAccepting(list, context) || !hasBlank(before)) return undefined;
    // Whether they are numbers can be told from what stands in the file.
    const isNumber = list.children.every((item) => {
      const [first] = context.boxes.get(item)?.children ?? [];
      return (
        parseRange(first?.type === 'paragraph' ? plainTextOf(first.children) : '') !== undefined
      );
    });
    if (isNumber !== (type === 'number')) return undefined;
    return {
      end: index + 1,
      place: placeOf(list),
      read: () => {
        const accepted = readAccepted(list, context);
        const numbers = isNumber ? numbersOf(accepted) : undefined;
        return numbers ? { type: 'number', accepted: numbers } : { type: 'blank', accepted };
      },
    };
  },
  provesQuiz: () => false,
});

const plainTextOf = (nodes: readonly Nodes[]): string =>
  nodes
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? plainTextOf(node.children) : '',
    )
    .join('');

/** A word to type: a blank in the prompt, and under it a list of what is accepted. */
export const blank = answers('blank');

/** A number to type: the same with nothing but numbers. */
export const number = answers('number');
