import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** Two options that say the same cannot be told apart. */
export const duplicateOption: Rule = (worksheet, context) => {
  for (const { answer } of choicesOf(worksheet)) {
    const seen = new Set<string>();
    for (const option of answer.options) {
      const text = JSON.stringify(option.content);
      if (option.content.length && seen.has(text))
        context.report('duplicate-option', 'warning', option);
      seen.add(text);
    }
  }
};
