import type { OwnLocale } from '../strings.js';
import { quiz } from './quiz.js';

/**
 * The built-in English: the strings of a quiz with choices. The scripts of the other parts of the elements bring their own
 * strings, so that no page loads strings that it does not show.
 */
export const en: OwnLocale = {
  lang: 'en',
  dates: 'en-GB',
  countsPlainly: true,
  phrases: [quiz],
};
