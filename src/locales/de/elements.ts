import type { OwnLocale } from '../strings.js';
import { answers } from './answers.js';
import { checklist } from './checklist.js';
import { memory } from './memory.js';
import { quiz } from './quiz.js';

/** All strings of the elements in German: informal `du`, and `Sie` for formal address. */
export const de: OwnLocale = {
  lang: 'de',
  countsPlainly: true,
  phrases: [quiz, answers, checklist, memory],
};
