import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Next to a word a number is a word too, and its tolerance is nothing that anybody would type. */
export const toleranceAsText: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type !== 'blank') continue;
    for (const accepted of answer.accepted) {
      if (/\d\s*(?:±|\+\/?-)/.test(accepted.text))
        context.report('tolerance-as-text', accepted, { answer: accepted.text });
    }
  }
};
