import type { Locale } from '../strings.js';
import { en } from '../en/answers.js';
import { nl } from '../nl/answers.js';

/** What the answer blocks and results say that few quizzes have, in every language. */
export const rareQuizLocales: readonly Locale[] = [en, nl];
