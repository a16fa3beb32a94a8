import { choicesOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Where every option is right there is nothing to find out; a blank in the prompt was probably forgotten. */
export const allRight: Rule = (worksheet, context) => {
  for (const question of choicesOf(worksheet)) {
    const { options } = question.answer;
    if (options.length > 1 && options.every(({ right }) => right))
      context.report('all-right', question);
  }
};
