/** The engine: what a worksheet, a state and an event make of each other. Pure functions over plain data. */
export { startChecklist, transitionChecklist, isDone, pagesOf, progressOf } from './checklist.js';
export { restoreChecklist, saveChecklist } from './checklist-snapshot.js';
export { optionsInOrder } from './order.js';
export { visibleParts } from './parts.js';
export { isAnswered, isGraded, questionOf } from './quiz-index.js';
export { startQuiz, transitionQuiz } from './quiz.js';
export { restoreQuiz } from './quiz-restore.js';
export { saveQuiz } from './quiz-snapshot.js';
export { addRareRules } from './rare.js';
export type { RareRules } from './rare.js';
export { canRetry, quizResult, resultOf, showsAnswer, showsVerdict, stateOf } from './result.js';
export type * from './types.js';
