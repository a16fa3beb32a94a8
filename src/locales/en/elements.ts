import type { OwnLocale } from '../strings.js';
import { quiz } from './quiz.js';

/**
 * The English that is built in: that of a quiz of choices. What other parts of the elements say comes with those parts, so
 * that nobody loads it who never hears it.
 */
export const en: OwnLocale = {
  lang: 'en',
  dates: 'en-GB',
  countsPlainly: true,
  phrases: [quiz],
};
