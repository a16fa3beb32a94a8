import { questionsOf, reportDuplicates } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Two options that say the same cannot be told apart. */
export const duplicateOption: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type !== 'choice' && answer.type !== 'order') continue;
    reportDuplicates(
      'duplicate-option',
      answer.options,
      ({ content }) => (content.length ? JSON.stringify(content) : ''),
      context,
    );
  }
};
