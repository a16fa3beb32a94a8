import type { OwnLocale } from '../strings.js';
import { answers } from './answers.js';
import { checklist } from './checklist.js';
import { memory } from './memory.js';
import { quiz } from './quiz.js';

/** All that the elements say in German: du, and Sie on request. */
export const de: OwnLocale = {
  lang: 'de',
  countsPlainly: true,
  phrases: [quiz, answers, checklist, memory],
};
