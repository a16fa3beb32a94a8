import type { Locale } from '../types.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What the answer blocks and results say that few quizzes have, in every language. */
export const rareQuizLocales: readonly Locale[] = [en, nl];
