import { quizSettings, type QuizSettings } from '../model/settings.js';
import type { Question, Quiz } from '../model/worksheet.js';
import type { Answer } from '../model/blocks/index.js';
import { rulesOf } from '../blocks/grade.js';

/** What is looked up in a quiz at every step, found once. */
export interface QuizIndex {
  /** The author's settings with the defaults. */
  readonly settings: QuizSettings;
  /** The questions by id, in the order of the file. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Every topic with the topics that it is a part of, itself first. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Quiz, QuizIndex>();

/** The index of a quiz, made at the first call. A worksheet is never changed in place. */
export const indexOf = (quiz: Quiz): QuizIndex => {
  let index = indexes.get(quiz);
  if (!index) {
    const questions = new Map<string, Question>();
    const topics = new Map<string, readonly string[]>();
    for (const part of quiz.parts) {
      if (part.type === 'question') questions.set(part.id, part);
      if (part.type === 'topic') topics.set(part.id, [part.id, ...topicsAround(topics, part)]);
    }
    index = { settings: quizSettings(quiz.settings), questions, topics };
    indexes.set(quiz, index);
  }
  return index;
};

/** The topics that a part belongs to, the nearest first. */
export const topicsAround = (
  topics: ReadonlyMap<string, readonly string[]>,
  part: { topic?: string } | undefined,
): readonly string[] => topics.get(part?.topic ?? '') ?? [];

/** The question with this id. */
export const questionOf = (quiz: Quiz, id: string): Question | undefined =>
  indexOf(quiz).questions.get(id);

/** Whether this is an answer to the question: an empty one is none. */
export const isAnswered = (question: Question, answer: Answer | undefined): answer is Answer =>
  answer !== undefined && rulesOf(question.answer).isAnswered(question.answer, answer);

/** Whether a question has a right answer. */
export const isGraded = ({ answer }: Question): boolean => rulesOf(answer).isGraded(answer);

/** Whether a question is answered and nothing in it is left open. */
export const isComplete = (question: Question, answer: Answer | undefined): boolean =>
  isAnswered(question, answer) &&
  (rulesOf(question.answer).isComplete?.(question.answer, answer) ?? true);
