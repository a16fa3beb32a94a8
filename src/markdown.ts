export { readMarkdown } from './markdown/index.js';
export type { MarkdownOptions } from './markdown/index.js';
export { rules } from './reader/rules/index.js';
export type { Rule } from './reader/types.js';
export { messages as englishMessages } from './locales/en/messages.js';
export { explainMessage } from './locales/explain.js';
export { dutchMessages, loadMessages } from './locales/messages.js';
export type { Explainable, MessageRule, Messages } from './locales/explain.js';
export type { Sentence } from './locales/author-strings.js';
