import type { Inline } from '../text.js';
import { withOwnIds, list, nullable, shape, variant } from '../checks.js';
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

/** A statement on a scale. */
export interface ScaleRow {
  /** Unique in its question, and the same after another row was added, removed or moved. */
  id: string;
  statement: Inline[];
  /** The points of each column, `null` where the author wrote no number. */
  cells: (Points[] | null)[];
}

/** Statements to agree with more or less (a Likert scale): one column is ticked in every row; none is right, each has points. */
export interface Scale {
  type: 'scale';
  /** The heading above the statements; mostly empty. */
  corner: Inline[];
  columns: Column[];
  rows: ScaleRow[];
}

const check = variant<Scale>({
  scale: {
    ...tableProperties,
    rows: withOwnIds(list(shape<ScaleRow>({ ...rowProperties, cells: list(nullable(points)) }))),
  },
});

/** The facts of a scale. */
export const scale: Facts<'scale', Scale> = {
  check: (value, path, seen) => {
    const block = check(value, path, seen);
    checkCells(block, path);
    return block;
  },
  isGraded: () => false,
  boxGroups: ({ columns, rows }) =>
    rows.map(({ id, cells }) => ({
      several: false,
      row: id,
      boxes: cells.flatMap((cell, index) =>
        cell ? [{ id: columns[index]?.id ?? '', points: cell }] : [],
      ),
    })),
  texts: tableTexts,
  counts: ({ rows }) => ({
    options: rows.reduce(
      (count, { cells }) => count + cells.filter((cell) => cell !== null).length,
      0,
    ),
    right: 0,
  }),
};
