import { blanksIn } from '../blanks.js';
import { plainText } from '../../model/plain-text.js';
import { idleHeadings } from './kit/headings.js';
import type { Rule } from '../types.js';

/** A blank in a heading can be filled in only where a list under it says what is accepted. */
export const blankWithoutAnswers: Rule = (worksheet, context) => {
  for (const { part, heading } of idleHeadings(worksheet)) {
    if (blanksIn(plainText(heading)).length) context.report('blank-without-answers', part);
  }
};
