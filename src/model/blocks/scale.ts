import type { Inline } from '../text.js';
import { apart, fail, list, orNull, shape, variant } from '../checks.js';
import {
  points,
  row,
  table,
  textsOfTable,
  type Column,
  type Facts,
  type Points,
} from './shared.js';

/** A statement on a scale. */
export interface ScaleRow {
  /** Unique in its question, and the same after another row was added, removed or moved. */
  id: string;
  statement: Inline[];
  /** What each column brings, `null` where the author wrote no number. */
  cells: (Points[] | null)[];
}

/** Statements to agree with more or less (Likert): one column for every row, none of them right, each worth points. */
export interface Scale {
  type: 'scale';
  /** What stands above the statements; mostly nothing. */
  corner: Inline[];
  columns: Column[];
  rows: ScaleRow[];
}

const check = variant<Scale>({
  scale: {
    ...table,
    rows: apart(list(shape<ScaleRow>({ ...row, cells: list(orNull(points)) }))),
  },
});

/** The facts of a scale. */
export const scale: Facts<'scale', Scale> = {
  check: (value, path, seen) => {
    const block = check(value, path, seen);
    block.rows.forEach(({ cells }, at) => {
      if (cells.length !== block.columns.length)
        fail(`${path}/rows/${at}/cells`, 'a cell for every column');
    });
    return block;
  },
  isGraded: () => false,
  picks: ({ columns, rows }) =>
    rows.map(({ id, cells }) => ({
      several: false,
      row: id,
      boxes: cells.flatMap((one, index) =>
        one ? [{ id: columns[index]?.id ?? '', points: one }] : [],
      ),
    })),
  texts: textsOfTable,
  counts: ({ rows }) => ({
    options: rows.reduce((all, { cells }) => all + cells.filter((one) => one !== null).length, 0),
    right: 0,
  }),
};
