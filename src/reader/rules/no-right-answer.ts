import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** A question without a right answer among others that have one: a tick was probably forgotten. */
export const noRightAnswer: Rule = (worksheet, context) => {
  const choices = choicesOf(worksheet);
  if (!choices.some(({ answer }) => answer.graded)) return;
  for (const question of choices) {
    if (!question.answer.graded) context.report('no-right-answer', 'warning', question);
  }
};
