import type { Answer, AnswerBlock, AnswerType } from '../model/blocks/index.js';
import type { Quiz } from '../model/worksheet.js';
import type { RuleTable } from '../blocks/grade.js';
import type { QuestionResult, QuizResult } from './types.js';

/** What the engine knows of what few quizzes have: answer blocks other than choices, points and result sections. */
export interface RareRules {
  readonly blocks: RuleTable<Exclude<AnswerType, 'choice'>>;
  /** What the author's points make of an answer; undefined where no points go to the score. */
  readonly worth: (
    block: AnswerBlock,
    answer: Answer | undefined,
  ) => Pick<QuestionResult, 'credit' | 'least' | 'most'> | undefined;
  /** Which result sections fit how a quiz went. */
  readonly results: (quiz: Quiz, result: QuizResult) => Pick<QuizResult, 'outcomes' | 'shown'>;
}

let rare: RareRules | undefined;

/** Adds what few quizzes need, so that a page with others need not load it. */
export const addRareRules = (rules: RareRules): void => {
  rare = rules;
};

/** What was added, if it was. */
export const rareRules = (): RareRules | undefined => rare;
