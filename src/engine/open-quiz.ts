import { factsOf } from '../model/blocks/facts.js';
import type { Answer, AnswerBlock, AnswerType, BlockOf, Choice } from '../model/blocks/index.js';
import { quizSettings, type QuizSettings } from '../model/settings.js';
import type { Question, Quiz } from '../model/worksheet.js';
import type { Grading } from './grading.js';
import type { QuestionResult, QuizResult } from './types.js';

/** What the engine knows about the author's points and the sections of a result. */
export interface Results {
  /** What the author's points make of an answer; undefined where no points go to the score. */
  readonly worth: (
    block: AnswerBlock,
    answer: Answer | undefined,
  ) => Pick<QuestionResult, 'credit' | 'least' | 'most'> | undefined;
  /** The points of the outcomes, and the sections that fit how a quiz went. */
  readonly sections: (sheet: Quiz, result: QuizResult) => Pick<QuizResult, 'outcomes' | 'shown'>;
}

/**
 * What a quiz is graded with: a row for every kind of answer block, and one for points and result sections. A row that a
 * quiz does not need may be absent, so that a page does not have to load what no quiz on it asks for.
 */
export type Gradings = {
  readonly [Type in AnswerType]?: Grading<BlockOf<Type>>;
} & { readonly choice: Grading<Choice>; readonly results?: Results };

/** A quiz with all that it takes to answer and to grade it. Made once, when its content comes. */
export interface OpenQuiz {
  /** The quiz as it was read. It is never changed in place. */
  readonly sheet: Quiz;
  /** The author's settings with the defaults. */
  readonly settings: QuizSettings;
  /** The questions by id, in the order of the file. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Every topic with the topics that it is a part of, itself first. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** A row for everything in it. */
  readonly gradings: Gradings;
}

const hasPoints = (block: AnswerBlock): boolean =>
  factsOf(block)
    .boxGroups(block)
    .some(({ boxes }) => boxes.some(({ points }) => points.length > 0));

/**
 * Opens a quiz. Throws when `gradings` has no row for something in it: what is there once is then enough for all that
 * follows, and the same call gives the same answer whatever a page has loaded.
 */
export const openQuiz = (sheet: Quiz, gradings: Gradings): OpenQuiz => {
  const questions = new Map<string, Question>();
  const topics = new Map<string, readonly string[]>();
  const needs = (row: keyof Gradings): void => {
    if (!gradings[row]) throw new Error(`Nothing grades "${row}"`);
  };
  if (sheet.results) needs('results');
  for (const part of sheet.parts) {
    if (part.type === 'topic') topics.set(part.id, [part.id, ...topicsAround(topics, part)]);
    if (part.type !== 'question') continue;
    questions.set(part.id, part);
    needs(part.answer.type);
    if (hasPoints(part.answer)) needs('results');
  }
  return { sheet, settings: quizSettings(sheet.settings), questions, topics, gradings };
};

/** The topics that a part belongs to, the nearest first. */
export const topicsAround = (
  topics: OpenQuiz['topics'],
  part: { topic?: string } | undefined,
): readonly string[] => topics.get(part?.topic ?? '') ?? [];

/** The question with this id. */
export const questionOf = ({ questions }: OpenQuiz, id: string): Question | undefined =>
  questions.get(id);

/** The row for an answer block of this quiz; `openQuiz` made sure of it. */
export const gradingOf = ({ gradings }: OpenQuiz, { type }: AnswerBlock): Grading<AnswerBlock> =>
  gradings[type] as Grading<AnswerBlock>;

/** Whether this is an answer to the question: an empty one is none. */
export const isAnswered = (
  quiz: OpenQuiz,
  { answer: block }: Question,
  answer: Answer | undefined,
): answer is Answer => answer !== undefined && gradingOf(quiz, block).isAnswered(block, answer);

/** Whether a question has a right answer. */
export const isGraded = (quiz: OpenQuiz, { answer: block }: Question): boolean =>
  gradingOf(quiz, block).isGraded(block);

/** Whether a question is answered and nothing in it is left open. */
export const isComplete = (
  quiz: OpenQuiz,
  question: Question,
  answer: Answer | undefined,
): boolean =>
  isAnswered(quiz, question, answer) &&
  (gradingOf(quiz, question.answer).isComplete?.(question.answer, answer) ?? true);
