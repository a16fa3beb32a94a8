import type { OwnLocale } from '../strings.js';
import { answers } from './answers.js';
import { checklist } from './checklist.js';
import { memory } from './memory.js';
import { quiz } from './quiz.js';

/** All that the elements say in Dutch: je, and u on request. */
export const nl: OwnLocale = {
  lang: 'nl',
  countsPlainly: true,
  phrases: [quiz, answers, checklist, memory],
};
