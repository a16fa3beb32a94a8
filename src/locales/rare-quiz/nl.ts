import type { Locale, RareQuizStrings } from '../types.js';

/** What the answer blocks and results say that few quizzes have, in Dutch. */
export const nl: Locale<RareQuizStrings> = {
  lang: 'nl',
  strings: {
    modelAnswer: 'Zo kan het ook',
  },
};
