import { isGraded, pointsIn, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A question without a right answer among others that have one: a tick was probably forgotten. */
export const noRightAnswer: Rule = (worksheet, context) => {
  const questions = questionsOf(worksheet);
  if (!questions.some(({ answer }) => isGraded(answer))) return;
  for (const question of questions) {
    const { answer } = question;
    if (!/^(?:choice|grid)$/.test(answer.type) || isGraded(answer)) continue;
    // Whoever gives points has thought about what the options are worth.
    const severity = pointsIn(answer).length ? 'info' : undefined;
    context.report('no-right-answer', question, undefined, severity);
  }
};
