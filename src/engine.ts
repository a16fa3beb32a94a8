/** The engine: pure functions over plain data that compute the next state, verdicts, scores and snapshots of worksheets. */
import { gradings } from './blocks/grade.js';
import { openQuiz as openWith, type OpenQuiz } from './engine/open-quiz.js';
import type { Quiz } from './model/worksheet.js';

/**
 * Opens a quiz for the other functions of the engine, which take the open quiz as their first argument. A page opens a quiz
 * once and keeps the result for as long as it shows the quiz.
 *
 * @param quiz A quiz from `validate` or `readMarkdown`. It must not be changed afterwards.
 *
 * @example
 * const quiz = openQuiz(worksheet);
 * let state = startQuiz(quiz, 1);
 * ({ state } = transitionQuiz(quiz, state, { type: 'answer', question: 'capital', answer: ['paris'] }));
 * quizResult(quiz, state).percentage;
 */
export const openQuiz = (quiz: Quiz): OpenQuiz => openWith(quiz, gradings);

export { findAccepted } from './blocks/blank/grade.js';
export { isRowRight } from './blocks/grid/grade.js';
export { findAcceptedNumber, isNumber } from './blocks/number/grade.js';
export { placesRight } from './blocks/order/grade.js';
export { ticksOf } from './engine/answers.js';
export {
  currentOf,
  isAside,
  isDone,
  isWithin,
  itemOf,
  openItems,
  pagesOf,
  progressOf,
} from './engine/checklist-read.js';
export { restoreChecklist, saveChecklist } from './engine/checklist-snapshot.js';
export { fieldOf, noteOf } from './engine/checklist-texts.js';
export { isTouched, startChecklist, transitionChecklist } from './engine/checklist.js';
export { isAnswered, isComplete, isGraded, questionOf } from './engine/open-quiz.js';
export { optionsInOrder, startingOrder } from './engine/order.js';
export { givesPoints } from './engine/points.js';
export { restoreQuiz } from './engine/quiz-restore.js';
export { saveQuiz } from './engine/quiz-snapshot.js';
export { startQuiz, transitionQuiz } from './engine/quiz.js';
export {
  canRetry,
  openQuestions,
  quizResult,
  resultOf,
  showsAnswer,
  showsVerdict,
  stateOf,
} from './engine/result.js';
export { visibleParts } from './engine/visible-parts.js';
export { fieldsIn } from './model/fields.js';
export type { OpenQuiz } from './engine/open-quiz.js';
export type * from './engine/types.js';
