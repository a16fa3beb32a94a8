import { plainText } from '../plain-text.js';
import type { Rule } from './types.js';

/** A heading between the questions that asks something, and what may be its options: a list without boxes, or nothing. */
export const noOptions: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz') return;
  for (const part of worksheet.parts) {
    if (part.type !== 'reading' || !/[?？؟]$/.test(plainText(part.heading ?? []))) continue;
    if (part.content.every(({ type }) => type === 'list')) {
      context.report('no-options', 'warning', part);
    }
  }
};
