import { variant } from '../checks.js';
import { noBoxes, type Facts } from './shared.js';

/** A line to write on; never graded. The explanation of the question is the model answer. */
export interface LongText {
  type: 'text';
}

/** The facts of a line to write on. */
export const text: Facts<'text', LongText> = {
  check: variant<LongText>({ text: {} }),
  isGraded: () => false,
  boxGroups: noBoxes,
  texts: () => [],
  counts: () => ({ options: 0, right: 0 }),
};
