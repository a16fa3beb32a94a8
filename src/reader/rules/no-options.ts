import { blanksIn } from '../blanks.js';
import { plainText } from '../../model/plain-text.js';
import { idleHeadings } from './kit/headings.js';
import type { Rule } from '../types.js';

/** Matches a text that ends with a question mark, or is numbered as questions are: `Q3.`, `3)`, `Vraag 3`. */
const promptLike = /[?？؟]\W*$|^\W*(?:(?:q|question|vraag)[ .#]*\d|\d{1,3}[.)])/iu;

/** Matches the types of blocks under a heading that lacks only the boxes: a list, perhaps with code. */
const mayBeOptions = /^(?:list|code)$/;

/** A heading between the questions that asks something, with a list without boxes or nothing as its options. */
export const noOptions: Rule = (worksheet, context) => {
  for (const { part, heading, content } of idleHeadings(worksheet)) {
    const text = plainText(heading);
    if (!promptLike.test(text) || blanksIn(text).length) continue;
    if (content.every(({ type }) => mayBeOptions.test(type))) context.report('no-options', part);
  }
};
