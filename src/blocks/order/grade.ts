import type { Order } from '../../model/blocks/index.js';
import { startingOrder } from '../../engine/order.js';
import type { Grading } from '../../engine/grading.js';

/** The content of each option by id. Places are compared by it, since options with the same content are interchangeable. */
const contentById = (block: Order): ReadonlyMap<string, string> =>
  new Map(block.options.map(({ id, content }) => [id, JSON.stringify(content)]));

/**
 * Whether each place of an answer holds the right option, in the order of the places.
 *
 * @example
 * if (block.type === 'order') placesRight(block, ['b', 'a', 'c']); // [false, false, true]
 */
export const placesRight = (block: Order, answer: readonly string[]): boolean[] => {
  const contents = contentById(block);
  return block.options.map(
    ({ id }, index) => contents.get(id) === contents.get(answer[index] ?? ''),
  );
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

/** The grading of options to put in order. An answer is the ids of all options in the order of the reader. */
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
    // Ignores a place beyond the end, and the place that the option already has.
    if (ids[at] === undefined || ids[at] === option || !ids.includes(option)) return undefined;
    const others = ids.filter((id) => id !== option);
    return [...others.slice(0, at), option, ...others.slice(at)];
  },

  mend: (block, value) => {
    if (!Array.isArray(value)) return { dropped: 1 };
    const ids = new Set(idsOf(block));
    const remaining = value.filter((id) => ids.has(id as string));
    // An answer without an option that the author added is dropped: the reader's place for it is unknown.
    return isPermutation(block, remaining)
      ? { answer: remaining, dropped: value.length - remaining.length }
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
