import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** One box leaves nothing to choose, unless it is one to tick or not. */
export const oneOption: Rule = (worksheet, context) => {
  for (const question of questionsOf(worksheet)) {
    const { answer } = question;
    if (answer.type === 'choice' || answer.type === 'order') {
      const isMeant = answer.type === 'choice' && answer.several;
      if (answer.options.length < 2 && !isMeant) context.report('one-option', question);
    } else if (answer.type === 'grid' || answer.type === 'scale') {
      const lone = answer.rows.filter(
        (row: { several?: boolean; cells: readonly unknown[] }) =>
          !row.several && row.cells.filter((cell) => cell !== null).length === 1,
      );
      // Where there is but one column, it is not for every row to say so.
      const places = answer.columns.length > 1 ? lone : lone.length ? [question] : [];
      for (const place of places) context.report('one-option', place);
    }
  }
};
