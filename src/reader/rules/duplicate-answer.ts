import { questionsOf, reportDuplicates } from './kit/questions.js';
import type { Rule } from '../types.js';

// Folds a text as grading does: case, accents, punctuation and space do not matter.
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An answer that is accepted twice: the author may not know which texts are graded alike, or meant another word. */
export const duplicateAnswer: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type === 'blank')
      reportDuplicates('duplicate-answer', answer.accepted, ({ text }) => fold(text), context);
    if (answer.type === 'number')
      reportDuplicates(
        'duplicate-answer',
        answer.accepted,
        ({ from, to }) => `${from}–${to}`,
        context,
      );
  }
};
