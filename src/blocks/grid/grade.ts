import type { Answer, Grid, GridRow } from '../../model/blocks/index.js';
import { rowGrading } from '../rows/grade.js';
import { ticksOf } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';

/**
 * Whether the ticks in a row of a grid are right: exactly the right boxes where several may be ticked, else one of the right
 * boxes.
 *
 * @example
 * if (block.type === 'grid') block.rows.filter((row) => isRowRight(block, row, answer)).length;
 */
export const isRowRight = (
  { columns }: Grid,
  { id, several, cells }: GridRow,
  answer: Answer | undefined,
): boolean => {
  const ticks = ticksOf(answer, id);
  const isTicked = (index: number): boolean => ticks.includes(columns[index]?.id ?? '');
  return several
    ? cells.every((cell, index) => !cell || isTicked(index) === cell.right)
    : cells.some((cell, index) => cell?.right && isTicked(index));
};

/** The grading of a grid. An answer is the ids of the ticked columns by the id of the row. */
export const grid: Grading<Grid> = {
  ...rowGrading,

  isGraded: (block) => block.graded,

  key: ({ columns, rows }) =>
    JSON.stringify(
      rows
        .map(({ id, several, cells }) => [
          id,
          several,
          columns.filter((_, index) => cells[index]?.right).map((column) => column.id),
        ])
        .sort(),
    ),

  grade: (block, answer, credit) => {
    if (!block.graded) return { verdict: 'neutral', credit: 0 };
    let decisions = 0;
    let good = 0;
    let rights = 0;
    let hits = 0;
    let slips = 0;
    let isAllRight = true;
    for (const row of block.rows) {
      const { id, several, cells } = row;
      if (!cells.some((cell) => cell?.right)) continue;
      const ticks = ticksOf(answer, id);
      let agreed = 0;
      let boxes = 0;
      let rowHits = 0;
      cells.forEach((cell, index) => {
        if (!cell) return;
        const isTicked = ticks.includes(block.columns[index]?.id ?? '');
        boxes++;
        if (isTicked === cell.right) agreed++;
        if (cell.right) rights++;
        if (isTicked) {
          if (cell.right) rowHits++;
          else slips++;
        }
      });
      const isRight = isRowRight(block, row, answer);
      hits += rowHits;
      decisions += several ? boxes : 1;
      good += several ? agreed : +isRight;
      isAllRight &&= isRight;
    }
    if (isAllRight) return { verdict: 'right', credit: 1 };
    const share = !hits
      ? 0
      : credit === 'each'
        ? good / decisions
        : credit === 'net'
          ? Math.max(0, hits - slips) / rights
          : 0;
    return {
      verdict: share > 0 || (credit === 'all' && hits > 0) ? 'partly' : 'wrong',
      credit: share,
    };
  },
};
