import type { Answer, AnswerBlock } from '../model/blocks/index.js';
import type { QuizSettings } from '../model/settings.js';
import type { AnswerChange, Verdict } from './types.js';

/** What an answer starts from where there is none yet and something is laid out: the attempt and the question. */
export interface Start {
  readonly seed: number;
  readonly question: string;
}

/** What the engine knows about one kind of answer block. */
export interface Grading<Block extends AnswerBlock> {
  /** Whether the block has a right answer. */
  isGraded: (block: Block) => boolean;
  /** Whether the answer says anything: an empty one is the same as none. */
  isAnswered: (block: Block, answer: Answer) => boolean;
  /** Whether nothing is left open in an answer that says something; absent where there is no half an answer. */
  isComplete?: (block: Block, answer: Answer) => boolean;
  /** The answer in its one spelling; undefined when the value is no answer to this block. */
  accepts: (block: Block, value: unknown) => Answer | undefined;
  /**
   * The answer after a change of the one that stands, in any spelling; undefined when the change makes no sense here or
   * changes nothing.
   */
  change: (
    block: Block,
    answer: Answer | undefined,
    change: AnswerChange,
    start: Start,
  ) => Answer | undefined;
  /**
   * What is left of an answer that was saved before the worksheet was edited, and how much had to be dropped. Never
   * throws, and never reads one option as another.
   */
  mend: (block: Block, value: unknown) => { answer?: Answer; dropped: number };
  /** Changes when, and only when, an edit of the block may change what is right. */
  key: (block: Block) => string;
  /** How an answer that says something went; `credit` from 0 to 1. Points of the author are not its business. */
  grade: (
    block: Block,
    answer: Answer,
    credit: QuizSettings['credit'],
  ) => { verdict: Verdict; credit: number };
}
