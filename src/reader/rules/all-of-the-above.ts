import { plainText } from '../plain-text.js';
import { choicesOf } from './types.js';
import type { Rule } from './types.js';

const above =
  /\b(?:all|none|both) of the (?:above|previous)\b|\b(?:al|geen van) (?:het|de) (?:bovenstaande|vorige)\b/i;

/** An option that speaks of those above it has to stay below them. */
export const allOfTheAbove: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz' || !/^(?:options|all)$/.test(worksheet.settings.shuffle ?? ''))
    return;
  for (const { answer } of choicesOf(worksheet)) {
    for (const option of answer.options) {
      if (!option.last && above.test(plainText(option.content))) {
        context.report('all-of-the-above', 'warning', option);
      }
    }
  }
};
