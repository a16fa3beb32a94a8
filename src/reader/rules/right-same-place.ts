import { choicesOf } from './types.js';
import type { Rule } from './types.js';

/** Fewer questions than this may have it by chance. */
const least = 4;

/** Readers soon find out when the right option is always the second, unless the options are shuffled. */
export const rightSamePlace: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz' || /^(?:options|all)$/.test(worksheet.settings.shuffle ?? ''))
    return;
  const choices = choicesOf(worksheet).filter(
    ({ answer }) => answer.graded && !answer.several && answer.options.length > 1,
  );
  const places = choices.map(({ answer }) => answer.options.findIndex(({ right }) => right) + 1);
  if (choices.length >= least && new Set(places).size === 1) {
    context.report('right-same-place', 'warning', choices[0], { place: places[0]! });
  }
};
