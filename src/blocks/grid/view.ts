import { html } from 'lit';
import { ticksOf } from '../../engine/answers.js';
import type { Column, Grid, GridRow } from '../../model/blocks/index.js';
import { isRowRight } from './grade.js';
import { icon } from '../../views/parts.js';
import { plainText } from '../../model/plain-text.js';
import type { BlockView } from '../../views/context.js';
import { rowsView } from '../rows/view.js';
import { either } from '../../locales/join.js';

const namesOf = (columns: readonly Column[]): string[] =>
  columns.map(({ heading }) => plainText(heading));

const controls: BlockView<Grid>['controls'] = (block, view) => {
  const { context, showsVerdict, showsAnswer, answer, tried } = view;
  const { t } = context;
  const mark = (row: GridRow, id: string): { look: string; content: unknown } | undefined => {
    const rights = block.columns.filter((_, index) => row.cells[index]?.right);
    if (!rights.length) return undefined;
    if (!showsVerdict) {
      const wrong = tried.filter((each) => !isRowRight(block, row, each));
      const former = new Set(wrong.flatMap((each) => ticksOf(each, row.id)));
      const names = namesOf(block.columns.filter(({ id: column }) => former.has(column)));
      return row.several || !names.length
        ? undefined
        : {
            look: 'wrong',
            content: html`<p class="mark" id=${id} data-verdict="wrong">
              ${icon('wrong')}${t('triedBefore', { answers: either(names, t.lang, 'conjunction') })}
            </p>`,
          };
    }
    const isRight = isRowRight(block, row, answer);
    const names = namesOf(rights);
    const words = isRight
      ? t('right')
      : showsAnswer
        ? t('otherColumn', {
            answers: either(names, t.lang, row.several ? 'conjunction' : 'disjunction'),
          })
        : t('wrong');
    const verdict = isRight ? 'right' : 'wrong';
    return {
      look: verdict,
      content: html`<p class="mark" id=${id} data-verdict=${verdict}>${icon(verdict)}${words}</p>`,
    };
  };
  return rowsView(block, view, mark);
};

/** The view of a grid: statements to sort under the headings of the columns. */
export const grid: BlockView<Grid> = {
  controls,
  phrases: { missing: 'missingRow' },
  spoken: (block, answer, t) => {
    const rows = block.rows.filter(({ cells }) => cells.some((cell) => cell?.right));
    const hits = rows.filter((row) => isRowRight(block, row, answer));
    return rows.length ? t('rowsRight', { n: hits.length, total: rows.length }) : '';
  },
};
