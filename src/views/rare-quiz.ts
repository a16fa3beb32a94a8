import type { Answer, AnswerBlock, AnswerType } from '../model/blocks/index.js';
import type { QuizResult, Score } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import type { Question, Quiz, ResultSection } from '../model/worksheet.js';
import type { ViewTable } from './context.js';
import type { ViewContext } from './context.js';
import type { QuizViewProps } from './question.js';

/** The views that few quizzes need. */
export interface RareQuizViews {
  readonly blocks: ViewTable<Exclude<AnswerType, 'choice'>>;
  /** What is said at a kind of block in place of a phrase that only fits a choice, by the name of that phrase. */
  readonly phrases: {
    readonly [Type in AnswerType]?: { readonly [Name in keyof Strings]?: keyof Strings };
  };
  /** A prompt in which a blank is no row of signs; undefined where there is none. */
  readonly prompt: (question: Question, context: ViewContext) => unknown;
  /** What stands beside a checked answer, in words for an announcement. */
  readonly feedbackOn: (block: AnswerBlock, answer: Answer, t: Translate) => string;
  /** A score where the author's points make it; undefined where questions right are counted. */
  readonly pointsText: (score: Score, quiz: Quiz, t: Translate) => string | undefined;
  /** The band that fits the score, or with `true` those that fit the scores of the topics. */
  readonly bands: (result: QuizResult, props: QuizViewProps, ofTopics?: boolean) => unknown;
  /** The outcomes that fit, and what is told about remembering what the reader does with all of it. */
  readonly outcomes: (result: QuizResult, props: QuizViewProps) => unknown;
  /** The headings of the outcomes that fit, in words for an announcement. */
  readonly outcomeNames: (result: QuizResult, quiz: Quiz) => string;
}

/** What shows result sections in which the reader can do something; an element that has any keeps one. */
export interface SectionViews {
  /** What a section says, with its items and fields, under a heading of the level above; undefined when it holds none. */
  readonly show: (section: ResultSection, level: number, props: QuizViewProps) => unknown;
  /** What is told about remembering. */
  readonly memory: (context: ViewContext) => unknown;
}
