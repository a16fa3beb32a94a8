import { readMarkdown } from '../../src/markdown/index.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { show } from './page.js';

/** The quiz that an author wrote. */
export const quizFrom = (text: string): Quiz =>
  readMarkdown(text, { kind: 'quiz' }).worksheet as Quiz;

/** Shows the quiz that an author wrote. */
export const showQuiz = (
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ZelfcheckQuizElement> => show(quizFrom(text), attributes);
