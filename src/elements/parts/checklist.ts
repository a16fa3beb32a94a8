/** Lists to tick, which are a whole checklist or are in the result of a quiz, and saving on the device. */
import { checklist } from '../../locales/en/checklist.js';
import { memory } from '../../locales/en/memory.js';
import { addEnglish } from '../../locales/spoken.js';

export { restoreQuiz } from '../../engine/quiz-restore.js';
export { RememberController } from '../memory/remember.js';
export { reopen } from '../memory/reopen.js';
export { ChecklistSession } from '../sessions/checklist.js';
export { ResultLists } from '../sessions/result-lists.js';

addEnglish(checklist, memory);
