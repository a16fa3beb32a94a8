import { plainText } from '../plain-text.js';
import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** Fewer questions than this may have it by chance. */
const least = 4;

/** Readers soon find out when the longest option is always the right one. */
export const rightLongest: Rule = (worksheet, context) => {
  const choices = choicesOf(worksheet).filter(
    ({ answer }) => answer.graded && !answer.several && answer.options.length > 1,
  );
  const isLongest = choices.every(({ answer }) => {
    const long = (right: boolean): number =>
      Math.max(
        ...answer.options
          .filter((option) => option.right === right)
          .map(({ content }) => plainText(content).length),
      );
    return long(true) > long(false);
  });
  if (choices.length >= least && isLongest) context.report('right-longest', 'warning', choices[0]);
};
