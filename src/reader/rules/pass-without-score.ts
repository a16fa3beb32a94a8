import { isScored, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A percentage to pass, where nothing is counted. */
export const passWithoutScore: Rule = (worksheet, context) => {
  const questions = questionsOf(worksheet);
  if (worksheet.kind !== 'quiz' || !worksheet.settings.pass || !questions.length) return;
  if (!questions.some(({ answer }) => isScored(answer)))
    context.report('pass-without-score', context.settings.get('pass'));
};
