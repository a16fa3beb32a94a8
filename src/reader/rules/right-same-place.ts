import { guessesIn, isTelling, shufflesOptions } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Readers soon find out when the right option is always the second, unless the options are shuffled. */
export const rightSamePlace: Rule = (worksheet, context) => {
  if (shufflesOptions(worksheet)) return;
  const guesses = guessesIn(worksheet);
  // Wherever it stands in the first one.
  const chance = guesses.slice(1).reduce((share, { options }) => share / options.length, 1);
  const places = guesses.map(({ options }) => options.findIndex(({ right }) => right) + 1);
  if (new Set(places).size === 1 && isTelling(guesses, chance)) {
    context.report('right-same-place', guesses[0]!.question, { place: places[0]! });
  }
};
