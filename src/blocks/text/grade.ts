import type { LongText } from '../../model/blocks/index.js';
import type { BlockRules } from '../../engine/grading.js';
import { typedRules } from '../typed/grade.js';

/** A line to write on. */
export const text: BlockRules<LongText> = {
  ...typedRules,
  isGraded: () => false,
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
