/** The answer blocks beside choices, points, results, and answers that come with the address of the page. */
export { gradings } from '../../blocks/grade.js';
export { views } from '../../blocks/view.js';
export * as resultViews from '../../views/result-sections.js';
export { rareQuizStyles as styles } from '../../styles/rare-quiz.js';
export { Preselection } from '../memory/preselection.js';
