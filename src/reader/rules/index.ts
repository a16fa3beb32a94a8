import { allOfTheAbove } from './all-of-the-above.js';
import { allRight } from './all-right.js';
import { almostGrid } from './almost-grid.js';
import { asText } from './as-text.js';
import { bandGap, bandOverlap, bandWithoutScore, oddBand } from './bands.js';
import { blankWithoutAnswers } from './blank-without-answers.js';
import { checklistOrQuiz } from './checklist-or-quiz.js';
import { duplicateAnswer, duplicateOption, duplicateRow } from './duplicates.js';
import { empty } from './empty.js';
import { emptyRow } from './empty-row.js';
import { explanationInOption, feedbackInOption } from './in-option.js';
import { frontMatterShown } from './front-matter-shown.js';
import { largeTable } from './large-table.js';
import { lostPoints, pointsAsText } from './lost-points.js';
import { manyItems } from './many-items.js';
import { meantSetting } from './meant-setting.js';
import { noExplanation } from './no-explanation.js';
import { noModelAnswer } from './no-model-answer.js';
import { noOptions } from './no-options.js';
import { noPoints } from './no-points.js';
import { noRightAnswer } from './no-right-answer.js';
import { oneOption } from './one-option.js';
import { optionsAsText } from './options-as-text.js';
import { orderOrChoice } from './order-or-choice.js';
import { outcomeWithoutPoints } from './outcome-without-points.js';
import { passWithoutScore } from './pass-without-score.js';
import { pickTooMany } from './pick-too-many.js';
import { rightLongest } from './right-longest.js';
import { rightSamePlace } from './right-same-place.js';
import { rowWithoutRight } from './row-without-right.js';
import { toleranceAsText } from './tolerance-as-text.js';
import { unreachableOutcome } from './unreachable-outcome.js';
import { unreadBox } from './unread-box.js';
import { unusedCredit } from './unused-credit.js';
import type { Rule } from '../types.js';

/**
 * The rules of this package, for the option `rules` of the functions that read a worksheet.
 *
 * @example
 * const { messages } = readMarkdown(text, { rules });
 */
export const rules: readonly Rule[] = [
  allOfTheAbove,
  allRight,
  almostGrid,
  bandGap,
  bandOverlap,
  bandWithoutScore,
  blankWithoutAnswers,
  checklistOrQuiz,
  duplicateAnswer,
  duplicateOption,
  duplicateRow,
  empty,
  emptyRow,
  explanationInOption,
  feedbackInOption,
  frontMatterShown,
  largeTable,
  lostPoints,
  manyItems,
  meantSetting,
  noExplanation,
  noModelAnswer,
  noOptions,
  noPoints,
  noRightAnswer,
  oddBand,
  oneOption,
  // Looks what `noOptions` has told already.
  optionsAsText,
  orderOrChoice,
  outcomeWithoutPoints,
  passWithoutScore,
  pointsAsText,
  pickTooMany,
  rightLongest,
  rightSamePlace,
  rowWithoutRight,
  toleranceAsText,
  unreachableOutcome,
  unreadBox,
  unusedCredit,
  // Looks what `unreadBox` has told already.
  asText,
];
