/** What a checklist is made of inside. A page that only has quizzes never loads it. */
export { sheet } from '../model/checklist-checks.js';
export { ChecklistSession } from './checklist-session.js';
