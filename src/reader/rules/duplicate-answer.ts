import { spellingsOf } from '../../model/spelling.js';
import { questionsOf, reportDuplicates } from './kit/questions.js';
import type { Rule } from '../types.js';

/** An answer that is accepted twice: the author may not know which texts are graded alike, or meant another word. */
export const duplicateAnswer: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type === 'blank')
      reportDuplicates(
        'duplicate-answer',
        answer.accepted,
        ({ text }) => spellingsOf(text).join('\n'),
        context,
      );
    if (answer.type === 'number')
      reportDuplicates(
        'duplicate-answer',
        answer.accepted,
        ({ from, to, unit = '' }) => `${from}–${to} ${unit}`,
        context,
      );
  }
};
