import type { Option } from '../../model/blocks/index.js';
import type { Question, Worksheet } from '../../model/worksheet.js';
import { choicesOf } from './types.js';

/** A question with one right option among others. */
export interface Guess {
  question: Question;
  options: readonly Option[];
}

/** The questions in which one option is right. */
export const guessesIn = (worksheet: Worksheet): Guess[] =>
  choicesOf(worksheet).flatMap((question) => {
    const { graded, several, options } = question.answer;
    return graded && !several && options.length > 1 ? [{ question, options }] : [];
  });

/** Whether what these questions have in common is hardly there by chance, which it is once in so many quizzes. */
export const isTelling = (guesses: readonly Guess[], chance: number): boolean =>
  guesses.length > 2 && chance <= 1 / 8;
