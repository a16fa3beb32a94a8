import type { Answer, Choice } from '../../model/blocks/index.js';
import type { Grading } from '../../engine/grading.js';

const tickedIds = (block: Choice, value: readonly unknown[]): string[] =>
  block.options.filter((option) => value.includes(option.id)).map((option) => option.id);

const rightIds = (block: Choice): string[] =>
  block.options.filter((option) => option.right).map((option) => option.id);

// Answers of a choice are lists: `accepts` and `mend` let nothing else through.
const idsIn = (answer: Answer): readonly string[] => answer as readonly string[];

/** The grading of a choice. An answer is the ids of the ticked options in the order of the worksheet. */
export const choice: Grading<Choice> = {
  isGraded: (block) => block.graded,

  isAnswered: (_block, answer) => idsIn(answer).length > 0,

  accepts: (block, value) => {
    const { answer, dropped } = choice.mend(block, value);
    return dropped ? undefined : answer;
  },

  change: ({ several, options }, answer, change) => {
    if (change.type !== 'tick' || change.row !== undefined) return undefined;
    const { box, on } = change;
    if (!options.some(({ id }) => id === box)) return undefined;
    const others = idsIn(answer ?? []).filter((id) => id !== box);
    return on ? [...(several ? others : []), box] : others;
  },

  mend: (block, value) => {
    if (!Array.isArray(value)) return { dropped: 1 };
    const answer = tickedIds(block, value);
    const unknown = value.filter((id) => !answer.includes(id as string)).length;
    // Several ticks are dropped where only one is allowed after an edit: the reader's preference is unknown.
    return block.several || answer.length < 2
      ? { answer, dropped: unknown }
      : { dropped: value.length };
  },

  key: (block) => JSON.stringify([block.several, ...rightIds(block).sort()]),

  grade: (block, given, credit) => {
    const answer = idsIn(given);
    if (!block.graded) return { verdict: 'neutral', credit: 0 };
    const count = block.options.length;
    const rights = rightIds(block);
    const hits = rights.filter((id) => answer.includes(id)).length;
    const slips = answer.length - hits;
    const misses = rights.length - hits;
    if (block.several ? slips + misses === 0 : hits > 0) return { verdict: 'right', credit: 1 };
    // Boxes that were rightly left alone are no answer: without a right one that was chosen nothing is partly right.
    const share =
      !block.several || !hits
        ? 0
        : credit === 'each'
          ? (count - slips - misses) / count
          : credit === 'net'
            ? Math.max(0, hits - slips) / (rights.length || 1)
            : 0;
    const isPartly = share > 0 || (credit === 'all' && rights.length > 1 && hits > 0);
    return { verdict: isPartly ? 'partly' : 'wrong', credit: share };
  },
};
