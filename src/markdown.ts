export * from './markdown/index.js';
export { rules } from './reader/rules/index.js';
export type { Rule } from './reader/rules/types.js';
export { en as englishMessages, explainMessage, nl as dutchMessages } from './locales/explain.js';
export type { Explainable, MessageRule, Messages, Sentence } from './locales/explain.js';
