/** What it takes to go on with what was answered before. An attempt that nobody remembers never loads it. */
export { restoreQuiz } from '../engine/quiz-restore.js';
export { RememberController } from './remember.js';
