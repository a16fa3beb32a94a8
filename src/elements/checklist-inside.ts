/** What a checklist is made of inside. A page that only has quizzes never loads it. */
export {
  progressOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../engine/index.js';
export { sheet } from '../model/checklist-checks.js';
export { checklist as checklistStyles } from '../styles/checklist.js';
export { field as fieldStyles } from '../styles/field.js';
export { checklistView } from '../views/checklist.js';
export { toldAbout } from './checklist-told.js';
export { checklistLocales } from '../locales/checklist/index.js';
