import { apart, fail, flag, list, shape, variant } from '../checks.js';
import {
  option,
  points,
  textsOfOptions,
  type Facts,
  type OptionBase,
  type Points,
} from './shared.js';

/** One of the boxes of a choice. */
export interface Option extends OptionBase {
  /** Whether ticking it is right. Never true in a choice that is not `graded`. */
  right: boolean;
  /** Stays last when the options are shuffled. */
  last?: boolean;
  /** What ticking it brings. */
  points?: Points[];
}

/** Boxes to tick: one (radio buttons) or several (checkboxes). */
export interface Choice {
  type: 'choice';
  /** Whether several may be ticked. */
  several: boolean;
  /** Whether there is a right answer; an opinion or a self-assessment has none. */
  graded: boolean;
  options: Option[];
}

const check = variant<Choice>({
  choice: {
    several: flag,
    graded: flag,
    options: apart(
      list(shape<Option>({ ...option, right: flag, 'last?': flag, 'points?': points })),
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
  picks: ({ several, options }) => [
    { several, boxes: options.map(({ id, points: brings = [] }) => ({ id, points: brings })) },
  ],
  texts: ({ options }) => textsOfOptions(options),
  counts: ({ options }) => ({
    options: options.length,
    right: options.filter(({ right }) => right).length,
  }),
};
