import type { LongText } from '../../model/blocks.js';
import type { BlockRules } from './rules.js';
import { typedRules } from './typed.js';

/** A line to write on. */
export const text: BlockRules<LongText> = {
  ...typedRules,
  isGraded: () => false,
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
