/** What a checklist is made of inside. A page that only has quizzes never loads it. */
export { checklistLocales } from '../locales/checklist/index.js';
export { memoryLocales } from '../locales/memory/index.js';
export { ChecklistSession } from './sessions/checklist.js';
