import type { Scale } from '../../model/blocks/index.js';
import { rowGrading } from '../rows/grade.js';
import type { Grading } from '../../engine/grading.js';

/** Statements on a scale. An answer is the id of the column, in a list, by the id of the row. */
export const scale: Grading<Scale> = {
  ...rowGrading,
  isGraded: () => false,
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
