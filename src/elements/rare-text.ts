import * as views from '../views/rare-text.js';

/** What it takes to show text that few worksheets hold: the styles, */
export { rareText as rareStyles } from '../styles/rare-text.js';

/** and the views. */
export const rareText: typeof views = views;
