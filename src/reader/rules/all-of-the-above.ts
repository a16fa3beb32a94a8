import { plainText } from '../../model/plain-text.js';
import { choicesOf, shufflesOptions } from './kit/questions.js';
import type { Rule } from '../types.js';

// English, Dutch, German, French, Spanish; and an option that names others by their letters.
const above = [
  /\b(?:all|none|both|any|neither|each|one|two|three) of (?:the |these )?(?:above|previous|preceding)\b/i,
  /\ball (?:the )?above\b|\b(?:answers?|options?|choices?) above\b|\babove (?:answers?|options?|choices?)\b/i,
  /\bboven(?:staande?n?|genoemde?n?)\b|\bhierboven\b/i,
  /\b(?:al|alle|geen|beide)(?: van)?(?: het| de)? (?:vorige|voorgaande)\b/i,
  /\boben ?(?:genannten?|stehenden?)\b|\bobigen?\b|\bci-dessus\b|\blas anteriores\b/i,
  /^(?:both|zowel|sowohl|answers?|antwoord(?:en)?|options?|opties?)?\s*\b[a-f](?:, ?[a-f])*,? (?:and|or|en|of|als|und|oder|&|\+) [a-f]\.?$/i,
];

/** The largest length of an option to report; a longer option has a statement of its own. */
const maxLength = 80;

/** An option that speaks of those above it has to stay below them. */
export const allOfTheAbove: Rule = (worksheet, context) => {
  if (!shufflesOptions(worksheet)) return;
  for (const { answer } of choicesOf(worksheet)) {
    for (const option of answer.options) {
      const text = plainText(option.content);
      if (!option.last && text.length <= maxLength && above.some((pattern) => pattern.test(text)))
        context.report('all-of-the-above', option);
    }
  }
};
