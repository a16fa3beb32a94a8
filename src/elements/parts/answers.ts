import { answers } from '../../locales/en/answers.js';
import { addEnglish } from '../../locales/spoken.js';
import type { ResultViews } from '../../views/question.js';
import * as sections from '../../views/result-sections.js';
import * as media from '../../views/rich-media.js';

/**
 * The answer blocks other than choices; points and results; rich text that few worksheets hold; and answers in the
 * address of the page.
 */
export { goToHeading, hasHeading } from '../headings.js';
export { gradings } from '../../blocks/grade.js';
export { styles } from '../../blocks/styles.js';
export { views } from '../../blocks/view.js';
export { richMedia as richMediaStyles } from '../../styles/rich-media.js';
export { Preselection } from '../memory/preselection.js';

/** The views of points and of the sections of a result. */
export const resultViews: ResultViews = sections;

/** The views of code, images, tables and footnotes. */
export const richMedia: typeof media = media;

addEnglish(answers);
