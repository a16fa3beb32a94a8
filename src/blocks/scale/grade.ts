import type { Scale } from '../../model/blocks/index.js';
import { rowGrading } from '../rows/grade.js';
import type { Grading } from '../../engine/grading.js';

/** The grading of a scale. An answer is a list with the id of the ticked column, by the id of the row. */
export const scale: Grading<Scale> = {
  ...rowGrading,
  isGraded: () => false,
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
