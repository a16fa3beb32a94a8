import { plainText } from '../../model/plain-text.js';
import { questionsOf, reportDuplicates } from './kit/questions.js';
import type { Rule } from '../types.js';

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
