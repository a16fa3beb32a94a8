import { answers } from '../../locales/en/answers.js';
import { addEnglish } from '../../locales/spoken.js';
import type { ResultViews } from '../../views/question.js';
import * as results from '../../views/result.js';
import * as media from '../../views/rich-media.js';

/**
 * The answer blocks other than choices; results; rich text that few worksheets hold; and answers in the
 * address of the page.
 */
export { goToHeading, hasHeading } from '../headings.js';
export { gradings } from '../../blocks/grade.js';
export { styles } from '../../blocks/styles.js';
export { views } from '../../blocks/view.js';
export { richMedia as richMediaStyles } from '../../styles/rich-media.js';
export { Preselection } from '../memory/preselection.js';

/** The views of a result. */
export const resultViews: ResultViews = results;

/** The views of code, images, tables and footnotes. */
export const richMedia: typeof media = media;

addEnglish(answers);
