import type { OwnLocale } from '../strings.js';
import { answers } from './answers.js';
import { checklist } from './checklist.js';
import { memory } from './memory.js';
import { quiz } from './quiz.js';

/** All strings of the elements in Dutch: informal `je`, and `u` for formal address. */
export const nl: OwnLocale = {
  lang: 'nl',
  countsPlainly: true,
  phrases: [quiz, answers, checklist, memory],
};
