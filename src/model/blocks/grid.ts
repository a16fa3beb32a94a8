import type { Inline } from '../text.js';
import { withOwnIds, fail, yesOrNo, list, nullable, shape, variant } from '../checks.js';
import {
  checkCells,
  points,
  rowProperties,
  tableProperties,
  tableTexts,
  type Column,
  type Facts,
  type Points,
} from './shared.js';

/** A box in a grid. */
export interface GridCell {
  /** Whether ticking the box is right. Never true in a grid that is not `graded`. */
  right: boolean;
  /** The points of the author for ticking the box. */
  points?: Points[];
}

/** A statement in a grid and its boxes. */
export interface GridRow {
  /** Unique in its question, and the same after another row was added, removed or moved. */
  id: string;
  statement: Inline[];
  /** Whether several boxes of this row may be ticked. */
  several: boolean;
  /** One cell for every column, `null` where the author drew no box. */
  cells: (GridCell | null)[];
}

/** Boxes in rows and columns: a choice for every row. A row without a right box is not graded. */
export interface Grid {
  type: 'grid';
  /** Whether any row has a right answer. */
  graded: boolean;
  /** The heading above the statements; mostly empty. */
  corner: Inline[];
  columns: Column[];
  rows: GridRow[];
}

const cell = shape<GridCell>({ right: yesOrNo, 'points?': points });

const check = variant<Grid>({
  grid: {
    graded: yesOrNo,
    ...tableProperties,
    rows: withOwnIds(
      list(shape<GridRow>({ ...rowProperties, several: yesOrNo, cells: list(nullable(cell)) })),
    ),
  },
});

const cellsOf = ({ rows }: Grid): GridCell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));

/** The facts of a grid. */
export const grid: Facts<'grid', Grid> = {
  check: (value, path, seen) => {
    const block = check(value, path, seen);
    checkCells(block, path);
    if (!block.graded && cellsOf(block).some(({ right }) => right)) fail(`${path}/graded`, 'true');
    return block;
  },
  isGraded: ({ graded }) => graded,
  boxGroups: ({ columns, rows }) =>
    rows.map(({ id, several, cells }) => ({
      several,
      row: id,
      boxes: cells.flatMap((cell, index) =>
        cell ? [{ id: columns[index]?.id ?? '', points: cell.points ?? [] }] : [],
      ),
    })),
  texts: tableTexts,
  counts: (block) => ({
    options: cellsOf(block).length,
    right: cellsOf(block).filter(({ right }) => right).length,
  }),
};
