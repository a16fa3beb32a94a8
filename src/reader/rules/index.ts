import { allOfTheAbove } from './all-of-the-above.js';
import { duplicateOption } from './duplicate-option.js';
import { empty } from './empty.js';
import { manyItems } from './many-items.js';
import { noExplanation } from './no-explanation.js';
import { noOptions } from './no-options.js';
import { noRightAnswer } from './no-right-answer.js';
import { oneOption } from './one-option.js';
import { rightLongest } from './right-longest.js';
import { rightSamePlace } from './right-same-place.js';
import type { Rule } from './types.js';

/** What every worksheet is looked over for. */
export const rules: readonly Rule[] = [
  allOfTheAbove,
  duplicateOption,
  empty,
  manyItems,
  noExplanation,
  noOptions,
  noRightAnswer,
  oneOption,
  rightLongest,
  rightSamePlace,
];
