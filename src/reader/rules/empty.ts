import { itemsOf } from '../checklist.js';
import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A worksheet with nothing to do in it is hardly what was meant. */
export const empty: Rule = (worksheet, context) => {
  const quiz = worksheet.kind === 'quiz';
  if (quiz ? questionsOf(worksheet).length : itemsOf(worksheet.parts).length) return;
  context.report(quiz ? 'no-questions' : 'no-items', undefined);
};
