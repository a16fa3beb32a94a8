import type { LongText } from '../../model/blocks/index.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

/** The grading of a line to write on, which has no right answer. */
export const text: Grading<LongText> = {
  ...typedGrading,
  isGraded: () => false,
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
