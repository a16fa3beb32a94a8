/** Lists to tick: a whole checklist, and those in the result of a quiz. */
export { ChecklistSession } from '../sessions/checklist.js';
export { ResultLists } from '../sessions/result-lists.js';
