import { choicesOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** An option without points among others that have some: they may be forgotten. */
export const noPoints: Rule = (worksheet, context) => {
  for (const { answer } of choicesOf(worksheet)) {
    if (answer.graded || !answer.options.some(({ points }) => points)) continue;
    for (const option of answer.options) {
      if (!option.points) context.report('no-points', option);
    }
  }
};
