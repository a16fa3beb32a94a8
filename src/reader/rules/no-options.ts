import { plainText } from '../plain-text.js';
import type { Rule } from './types.js';

/** A heading that asks something, between the questions, and leaves nothing to answer. */
export const noOptions: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz') return;
  for (const part of worksheet.parts) {
    if (part.type === 'reading' && /[?？؟]$/.test(plainText(part.heading ?? []))) {
      context.report('no-options', 'warning', part);
    }
  }
};
