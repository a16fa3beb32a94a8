/** What answer blocks other than choices, points and result sections need. A quiz of choices never loads it. */
export { rare as rareRules } from '../engine/rare-rules.js';
export { rareChecks } from '../model/rare-checks.js';
export { rareQuizLocales } from '../locales/rare-quiz/index.js';
export { rareQuizStyles } from '../styles/rare-quiz.js';
export { rareQuizViews } from '../views/rare-quiz-views.js';
