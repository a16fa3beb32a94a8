import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A row of a grid without a right box among others that have one is not graded: a tick was probably forgotten. */
export const rowWithoutRight: Rule = (worksheet, context) => {
  for (const { answer } of questionsOf(worksheet)) {
    if (answer.type !== 'grid' || !answer.graded) continue;
    for (const row of answer.rows) {
      if (!row.cells.some((cell) => cell?.right)) context.report('row-without-right', row);
    }
  }
};
