import { plainText } from '../../model/plain-text.js';
import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Boxes in a row or a column that says nothing are about nothing. */
export const emptyRow: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type !== 'grid' && answer.type !== 'scale') continue;
    for (const row of answer.rows) {
      const isUsed = row.cells.some((cell) => cell !== null);
      if (isUsed && !plainText(row.statement)) context.report('empty-row', row);
    }
    answer.columns.forEach((column, index) => {
      const isUsed = answer.rows.some(({ cells }) => cells[index]);
      if (isUsed && !plainText(column.heading)) context.report('empty-row', column);
    });
  }
};
