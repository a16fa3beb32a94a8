/**
 * The answer blocks beside choices, points, results, the rich text that few worksheets hold, and answers that come with
 * the address of the page.
 */
import { answers } from '../../locales/en/answers.js';
import { addEnglish } from '../../locales/spoken.js';

export { gradings } from '../../blocks/grade.js';
export { styles } from '../../blocks/styles.js';
export { views } from '../../blocks/view.js';
export * as resultViews from '../../views/result-sections.js';
export * as richMedia from '../../views/rich-media.js';
export { richMedia as richMediaStyles } from '../../styles/rich-media.js';
export { Preselection } from '../memory/preselection.js';

addEnglish(answers);
