export * from './markdown/index.js';
export { rules } from './reader/rules/index.js';
export type { Rule } from './reader/rules/types.js';
