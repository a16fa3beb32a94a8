import { plainText } from '../../model/plain-text.js';
import { guessesIn, isTelling } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Readers soon find out when the longest option is always the right one. */
export const rightLongest: Rule = (worksheet, context) => {
  const guesses = guessesIn(worksheet);
  const chance = guesses.reduce((share, { options }) => share / options.length, 1);
  const isLongest = guesses.every(({ options }) => {
    const long = (right: boolean): number =>
      Math.max(
        ...options
          .filter((option) => option.right === right)
          .map(({ content }) => plainText(content).length),
      );
    return long(true) > long(false);
  });
  if (isLongest && isTelling(guesses, chance))
    context.report('right-longest', guesses[0]!.question);
};
