import type { Locale, RareQuizStrings } from '../types.js';

/** What the answer blocks and results say that few quizzes have, in English. */
export const en: Locale<RareQuizStrings> = {
  lang: 'en',
  strings: {
    modelAnswer: 'An example',
  },
};
