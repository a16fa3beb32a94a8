import type { Order } from '../../model/blocks/index.js';
import { startingOrder } from '../../engine/order.js';
import type { Grading } from '../../engine/grading.js';

/** What is the same for the reader is the same: of two options that say one thing, either may stand in either place. */
const sayingOf = (block: Order): ReadonlyMap<string, string> =>
  new Map(block.options.map(({ id, content }) => [id, JSON.stringify(content)]));

/** For every place, whether what the reader put there belongs there. */
export const placesRight = (block: Order, answer: readonly string[]): boolean[] => {
  const saying = sayingOf(block);
  return block.options.map(({ id }, index) => saying.get(id) === saying.get(answer[index] ?? ''));
};

const idsOf = (block: Order): string[] => block.options.map(({ id }) => id);

const isPermutation = (block: Order, value: readonly unknown[]): value is readonly string[] => {
  const given = new Set(value);
  return (
    given.size === value.length &&
    given.size === block.options.length &&
    idsOf(block).every((id) => given.has(id))
  );
};

/** Options to put in order. An answer is the ids of all of them, as the reader put them. */
export const order: Grading<Order> = {
  isGraded: () => true,

  isAnswered: (_block, answer) => answer.length !== 0,

  accepts: (block, value) => {
    if (!Array.isArray(value)) return undefined;
    return value.length === 0 || isPermutation(block, value) ? (value as string[]) : undefined;
  },

  change: (block, answer, change, { seed, question }) => {
    const ids =
      (answer as readonly string[] | undefined) ??
      startingOrder({ seed }, question, block).map(({ id }) => id);
    if (change.type === 'keep') return ids;
    if (change.type !== 'place') return undefined;
    const { option, at } = change;
    // A place beyond the end, and that where it stands already, are none to be put in.
    if (ids[at] === undefined || ids[at] === option || !ids.includes(option)) return undefined;
    const others = ids.filter((id) => id !== option);
    return [...others.slice(0, at), option, ...others.slice(at)];
  },

  mend: (block, value) => {
    if (!Array.isArray(value)) return { dropped: 1 };
    const known = new Set(idsOf(block));
    const left = value.filter((id) => known.has(id as string));
    // Where an option that was added would have been put is not ours to guess.
    return isPermutation(block, left)
      ? { answer: left, dropped: value.length - left.length }
      : { dropped: 1 };
  },

  key: (block) => JSON.stringify(idsOf(block)),

  grade: (block, given, credit) => {
    const answer = given as readonly string[];
    const count = block.options.length;
    const hits = placesRight(block, answer).filter(Boolean).length;
    if (hits === count) return { verdict: 'right', credit: 1 };
    const share =
      credit === 'each'
        ? hits / count
        : credit === 'net'
          ? Math.max(0, 2 * hits - count) / count
          : 0;
    return {
      verdict: share > 0 || (credit === 'all' && hits > 0) ? 'partly' : 'wrong',
      credit: share,
    };
  },
};
