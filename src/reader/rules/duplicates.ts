import { plainText } from '../../model/plain-text.js';
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

/** Two rows, or two columns, of a table that say the same cannot be told apart. */
export const duplicateRow: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type !== 'grid' && answer.type !== 'scale') continue;
    const { rows, columns } = answer;
    reportDuplicates<(typeof rows)[number]>(
      'duplicate-row',
      rows,
      ({ statement }) => plainText(statement),
      context,
    );
    reportDuplicates('duplicate-row', columns, ({ heading }) => plainText(heading), context);
  }
};
