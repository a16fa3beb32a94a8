import type { Choice, Option } from './blocks/index.js';
import { apart, fail, flag, id, list, more, shape, variant, type Check } from './checks.js';
import { blocks } from './text-checks.js';

/** What every option has. */
export const option = { id, content: blocks, feedback: blocks };

/** What a choice has besides its type. */
export const boxes = {
  several: flag,
  graded: flag,
  options: apart(
    list(shape<Option>({ ...option, right: flag, 'last?': flag, 'points?': more('points') })),
  ),
};

/** Where something is right, the block has to say so. */
export const mustBeGraded = (
  { graded }: { graded: boolean },
  cells: readonly ({ right: boolean } | null)[],
  path: string,
): void => {
  if (!graded && cells.some((cell) => cell?.right)) fail(`${path}/graded`, 'true');
};

/** Boxes to tick. */
export const choice: Check<Choice> = (value, path, seen) => {
  const block = variant<Choice>({ choice: boxes })(value, path, seen);
  mustBeGraded(block, block.options, path);
  return block;
};
