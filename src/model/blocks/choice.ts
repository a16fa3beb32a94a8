import { withOwnIds, fail, yesOrNo, list, shape, variant } from '../checks.js';
import {
  optionProperties,
  points,
  optionTexts,
  type Facts,
  type OptionBase,
  type Points,
} from './shared.js';

/** An option of a choice. */
export interface Option extends OptionBase {
  /** Whether ticking the option is right. Never true in a choice that is not `graded`. */
  right: boolean;
  /** Whether the option stays last when options are shuffled. */
  last?: boolean;
  /** The points of the author for ticking the option. */
  points?: Points[];
}

/** Options of which the reader ticks one (radio buttons) or several (checkboxes). */
export interface Choice {
  type: 'choice';
  /** Whether several options may be ticked. */
  several: boolean;
  /** Whether there is a right answer; an opinion or a self-assessment has none. */
  graded: boolean;
  options: Option[];
}

const check = variant<Choice>({
  choice: {
    several: yesOrNo,
    graded: yesOrNo,
    options: withOwnIds(
      list(
        shape<Option>({ ...optionProperties, right: yesOrNo, 'last?': yesOrNo, 'points?': points }),
      ),
    ),
  },
});

/** The facts of a choice. */
export const choice: Facts<'choice', Choice> = {
  check: (value, path, seen) => {
    const block = check(value, path, seen);
    if (!block.graded && block.options.some(({ right }) => right)) fail(`${path}/graded`, 'true');
    return block;
  },
  isGraded: ({ graded }) => graded,
  boxGroups: ({ several, options }) => [
    { several, boxes: options.map(({ id, points: brings = [] }) => ({ id, points: brings })) },
  ],
  texts: ({ options }) => optionTexts(options),
  counts: ({ options }) => ({
    options: options.length,
    right: options.filter(({ right }) => right).length,
  }),
};
