import type { Choice } from '../../model/blocks.js';
import type { BlockRules } from './rules.js';

const ticked = (block: Choice, value: readonly unknown[]): string[] =>
  block.options.filter((option) => value.includes(option.id)).map((option) => option.id);

/** Boxes to tick. An answer is the ids of the ticked options in the order of the worksheet. */
export const choice: BlockRules<Choice> = {
  isGraded: (block) => block.graded,

  isAnswered: (_block, answer) => answer.length > 0,

  accepts: (block, value) => {
    if (!Array.isArray(value)) return undefined;
    const answer = ticked(block, value);
    const known = value.every((id) => answer.includes(id as string));
    return known && (block.several || answer.length < 2) ? answer : undefined;
  },

  mend: (block, value) => {
    if (!Array.isArray(value)) return { dropped: 1 };
    const answer = ticked(block, value);
    const unknown = value.filter((id) => !answer.includes(id as string)).length;
    // Which of several the reader would keep now that only one may be ticked is not ours to guess.
    return block.several || answer.length < 2
      ? { answer, dropped: unknown }
      : { dropped: value.length };
  },

  key: (block) =>
    JSON.stringify([
      block.several,
      ...block.options
        .filter((option) => option.right)
        .map((option) => option.id)
        .sort(),
    ]),

  grade: (block, answer, credit) => {
    if (!block.graded) return { verdict: 'neutral', credit: 0 };
    let rights = 0;
    let hits = 0;
    let slips = 0;
    for (const { id, right } of block.options) {
      const isTicked = answer.includes(id);
      if (right) rights++;
      if (isTicked && right) hits++;
      if (isTicked && !right) slips++;
    }
    if (!block.several) {
      return hits > 0 ? { verdict: 'right', credit: 1 } : { verdict: 'wrong', credit: 0 };
    }
    if (hits === rights && slips === 0) return { verdict: 'right', credit: 1 };
    const count = block.options.length;
    const share =
      credit === 'each'
        ? (count - slips - (rights - hits)) / count
        : credit === 'net'
          ? Math.max(0, hits - slips) / Math.max(1, rights)
          : 0;
    const isPartly = share > 0 || (credit === 'all' && rights > 1 && hits > 0);
    return { verdict: isPartly ? 'partly' : 'wrong', credit: share };
  },
};
