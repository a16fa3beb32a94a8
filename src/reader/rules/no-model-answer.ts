import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Nobody grades a long text, so a reader can only lay an example beside it. */
export const noModelAnswer: Rule = (worksheet, context) => {
  for (const question of questionsOf(worksheet)) {
    if (question.answer.type === 'text' && !question.explanation.length)
      context.report('no-model-answer', question);
  }
};
