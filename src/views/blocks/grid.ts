import { html } from 'lit';
import type { Grid, GridRow } from '../../model/blocks.js';
import { ticksOf } from '../../engine/index.js';
import { icon } from '../parts.js';
import { plainText } from '../rich-text.js';
import type { BlockView } from './index.js';
import { rowsView } from './rows.js';
import { either } from './words.js';

/** Statements to sort under the headings of the columns. */
export const grid: BlockView<Grid> = (block, view) => {
  const { context, showsVerdict, showsAnswer, answer } = view;
  const { t } = context;
  const mark = (row: GridRow, id: string): { look: string; content: unknown } | undefined => {
    const rights = block.columns.filter((_, index) => row.cells[index]?.right);
    if (!showsVerdict || !rights.length) return undefined;
    const ticks = ticksOf(answer, row.id);
    const hits = rights.filter((column) => ticks.includes(column.id)).length;
    const isRight = row.several ? hits === rights.length && hits === ticks.length : hits > 0;
    const names = rights.map(({ heading }) => plainText(heading));
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
