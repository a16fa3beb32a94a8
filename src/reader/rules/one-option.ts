import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** One option leaves nothing to choose, unless it is a box to tick or not. */
export const oneOption: Rule = (worksheet, context) => {
  for (const question of choicesOf(worksheet)) {
    const { options, several } = question.answer;
    if (options.length < 2 && !several) context.report('one-option', 'warning', question);
  }
};
