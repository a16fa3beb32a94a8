import type { Answer, AnswerBlock } from '../model/blocks/index.js';
import type { QuizSettings } from '../model/settings.js';
import type { AnswerChange, Verdict } from './types.js';

/** The seed and the question that decide the order in which options are laid out before there is an answer. */
export interface Start {
  readonly seed: number;
  readonly question: string;
}

/** The behaviour of one type of answer block: changing, accepting, restoring and grading its answers. */
export interface Grading<Block extends AnswerBlock> {
  /** Whether the block has a right answer. */
  isGraded: (block: Block) => boolean;
  /** Whether the answer is not empty; an empty answer counts as none. */
  isAnswered: (block: Block, answer: Answer) => boolean;
  /** Whether an answer that is not empty leaves nothing open; absent for a block that cannot be answered in part. */
  isComplete?: (block: Block, answer: Answer) => boolean;
  /** The answer in its normal form; undefined when the value is no answer to this block. */
  accepts: (block: Block, value: unknown) => Answer | undefined;
  /**
   * The answer after a change by the reader, not necessarily in its normal form; undefined when the change does not apply to
   * the block or changes nothing.
   */
  change: (
    block: Block,
    answer: Answer | undefined,
    change: AnswerChange,
    start: Start,
  ) => Answer | undefined;
  /**
   * Fits an answer that was saved before the worksheet was edited to the current block; `dropped` counts what was lost. Never
   * throws, and never takes one option for another.
   */
  mend: (block: Block, value: unknown) => { answer?: Answer; dropped: number };
  /** A serialisation of the right answer: it differs after an edit of the block that may change what is right, and only then. */
  key: (block: Block) => string;
  /** The verdict on an answer that is not empty, with a credit from 0 to 1. Points of the author are counted elsewhere. */
  grade: (
    block: Block,
    answer: Answer,
    credit: QuizSettings['credit'],
  ) => { verdict: Verdict; credit: number };
}
