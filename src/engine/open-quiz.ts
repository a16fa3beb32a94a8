import { factsOf } from '../model/blocks/facts.js';
import type { Answer, AnswerBlock, AnswerType, BlockOf, Choice } from '../model/blocks/index.js';
import { quizSettings, type QuizSettings } from '../model/settings.js';
import type { Question, Quiz } from '../model/worksheet.js';
import type { Grading } from './grading.js';
import type { QuestionResult, QuizResult } from './types.js';

/** The computation of the author's points and of the result sections to show. */
export interface Results {
  /** The credit of an answer by the author's points, and its bounds; undefined for a block without points for the score. */
  readonly worth: (
    block: AnswerBlock,
    answer: Answer | undefined,
  ) => Pick<QuestionResult, 'credit' | 'least' | 'most'> | undefined;
  /** The points of the outcomes, and the ids of the sections whose condition a result meets. */
  readonly sections: (
    worksheet: Quiz,
    result: QuizResult,
  ) => Pick<QuizResult, 'outcomes' | 'shown'>;
}

/**
 * The gradings of a quiz: a row for every type of answer block, and one for points and result sections. A row that a quiz does
 * not need may be absent, so that a page does not load code for which it has no use.
 */
export type Gradings = {
  readonly [Type in AnswerType]?: Grading<BlockOf<Type>>;
} & { readonly choice: Grading<Choice>; readonly results?: Results };

/** A quiz with the settings, indexes and gradings that the engine works with. Made once for each worksheet. */
export interface OpenQuiz {
  /** The quiz as JSON. It is never changed in place. */
  readonly worksheet: Quiz;
  /** The author's settings with the defaults. */
  readonly settings: QuizSettings;
  /** The questions by id, in the order of the file. */
  readonly questions: ReadonlyMap<string, Question>;
  /** The ids of every topic and of the topics that contain it, from the inside out, by the id of the topic. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** The gradings, with a row for every answer block of the quiz. */
  readonly gradings: Gradings;
}

const hasPoints = (block: AnswerBlock): boolean =>
  factsOf(block)
    .boxGroups(block)
    .some(({ boxes }) => boxes.some(({ points }) => points.length > 0));

/**
 * Opens a quiz with these gradings. Throws when a row is missing that the quiz needs; therefore no later call can lack one,
 * and its result does not depend on the scripts that a page has loaded.
 */
export const openQuiz = (worksheet: Quiz, gradings: Gradings): OpenQuiz => {
  const questions = new Map<string, Question>();
  const topics = new Map<string, readonly string[]>();
  const requireRow = (row: keyof Gradings): void => {
    if (!gradings[row]) throw new Error(`Nothing grades "${row}"`);
  };
  if (worksheet.results) requireRow('results');
  for (const part of worksheet.parts) {
    if (part.type === 'topic') topics.set(part.id, [part.id, ...topicsAround(topics, part)]);
    if (part.type !== 'question') continue;
    questions.set(part.id, part);
    requireRow(part.answer.type);
    if (hasPoints(part.answer)) requireRow('results');
  }
  return { worksheet, settings: quizSettings(worksheet.settings), questions, topics, gradings };
};

/** The ids of the topics that contain a part, from the inside out. */
export const topicsAround = (
  topics: OpenQuiz['topics'],
  part: { topic?: string } | undefined,
): readonly string[] => topics.get(part?.topic ?? '') ?? [];

/**
 * The question with this id; undefined when there is none.
 *
 * @example
 * questionOf(quiz, 'capital')?.prompt;
 */
export const questionOf = ({ questions }: OpenQuiz, id: string): Question | undefined =>
  questions.get(id);

/** The grading for an answer block of this quiz; `openQuiz` has made sure that there is one. */
export const gradingOf = ({ gradings }: OpenQuiz, { type }: AnswerBlock): Grading<AnswerBlock> =>
  gradings[type] as Grading<AnswerBlock>;

/**
 * Whether a question has an answer; an empty answer, such as `[]` or spaces, is none.
 *
 * @example
 * isAnswered(quiz, question, stateOf(state, question.id).answer);
 */
export const isAnswered = (
  quiz: OpenQuiz,
  { answer: block }: Question,
  answer: Answer | undefined,
): answer is Answer => answer !== undefined && gradingOf(quiz, block).isAnswered(block, answer);

/**
 * Whether a question has a right answer and therefore counts in the score.
 *
 * @example
 * const graded = [...quiz.questions.values()].filter((question) => isGraded(quiz, question));
 */
export const isGraded = (quiz: OpenQuiz, { answer: block }: Question): boolean =>
  gradingOf(quiz, block).isGraded(block);

/**
 * Whether a question is answered in full: for a grid or a scale, every row.
 *
 * @example
 * isComplete(quiz, question, stateOf(state, question.id).answer);
 */
export const isComplete = (
  quiz: OpenQuiz,
  question: Question,
  answer: Answer | undefined,
): boolean =>
  isAnswered(quiz, question, answer) &&
  (gradingOf(quiz, question.answer).isComplete?.(question.answer, answer) ?? true);
