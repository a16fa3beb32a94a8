/** The engine: what a worksheet, a state and an event make of each other. Pure functions over plain data. */
export {
  currentOf,
  isAside,
  isDone,
  isWithin,
  itemOf,
  openItems,
  pagesOf,
  progressOf,
} from './checklist-read.js';
export { fieldOf, noteOf } from './checklist-texts.js';
export { isTouched, startChecklist, transitionChecklist } from './checklist.js';
export { findAccepted } from '../blocks/blank/grade.js';
export { fieldsIn } from '../model/fields.js';
export { isRowRight } from '../blocks/grid/grade.js';
export { findAcceptedNumber, isNumber } from '../blocks/number/grade.js';
export { placesRight } from '../blocks/order/grade.js';
export { ticksOf } from './answers.js';
export { givesPoints } from './points.js';
export { restoreChecklist, saveChecklist } from './checklist-snapshot.js';
export { optionsInOrder } from './order.js';
export { startingOrder } from './starting-order.js';
export { visibleParts } from './parts.js';
export { isAnswered, isComplete, isGraded, questionOf } from './quiz-index.js';
export { startQuiz, transitionQuiz } from './quiz.js';
export { restoreQuiz } from './quiz-restore.js';
export { saveQuiz } from './quiz-snapshot.js';
export { addRareRules } from './rare.js';
export type { RareRules } from './rare.js';
export { canRetry, quizResult, resultOf, showsAnswer, showsVerdict, stateOf } from './result.js';
export type * from './types.js';
