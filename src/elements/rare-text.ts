/** What it takes to show text that few worksheets hold. */
export { rareText as rareStyles } from '../styles/rare-text.js';
export * as rareText from '../views/rare-text.js';
