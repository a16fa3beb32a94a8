import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** A reader learns from why an answer is right, not from the verdict. */
export const noExplanation: Rule = (worksheet, context) => {
  for (const question of choicesOf(worksheet)) {
    const { answer, explanation } = question;
    const told = explanation.length || answer.options.some(({ feedback }) => feedback.length);
    if (answer.graded && !told) context.report('no-explanation', 'info', question);
  }
};
