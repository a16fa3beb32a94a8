import type { Answer, RareType } from '../model/blocks.js';
import type { QuizResult } from '../engine/types.js';
import type { Question } from '../model/worksheet.js';
import type { Translate } from '../locales/translate.js';
import type { ViewTable } from './blocks/index.js';
import type { QuizViewProps } from './question.js';

/** The views that few quizzes need. */
export interface RareQuizViews {
  readonly blocks: ViewTable<RareType>;
  /** The result sections that fit. */
  readonly results: (result: QuizResult, props: QuizViewProps) => unknown;
  /** The score where the author's points make it; undefined where questions right are counted. */
  readonly pointsText: (result: QuizResult, t: Translate) => string | undefined;
  /** What to say of an answer that just changed; empty where the control says it itself. */
  readonly describeChange: (question: Question, answer: Answer, t: Translate) => string;
}
