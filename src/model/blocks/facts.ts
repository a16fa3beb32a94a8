import { fail, ownProperty, type Check } from '../checks.js';
import { blank } from './blank.js';
import { choice } from './choice.js';
import { gaps } from './gaps.js';
import { grid } from './grid.js';
import type { AnswerBlock, AnswerType, BlockOf } from './index.js';
import { number } from './number.js';
import { order } from './order.js';
import { scale } from './scale.js';
import type { Facts } from './shared.js';
import { text } from './text.js';

const factsByType: { readonly [Type in AnswerType]: Facts<Type, BlockOf<Type>> } = {
  choice,
  order,
  grid,
  scale,
  blank,
  number,
  text,
  gaps,
};

/** The facts for the type of an answer block. */
export const factsOf = ({ type }: AnswerBlock): Facts<AnswerType, AnswerBlock> =>
  // Each row is typed by its own type of block; the compiler cannot see that the row of this type takes this block.
  factsByType[type] as Facts<AnswerType, AnswerBlock>;

/** Checks an answer block of any type. */
export const answerBlock: Check<AnswerBlock> = (value, path, seen) => {
  const type = ownProperty(value, 'type', path) as AnswerType;
  if (!Object.hasOwn(factsByType, type)) fail(`${path}/type`, Object.keys(factsByType).join(' | '));
  return factsByType[type].check(value, path, seen);
};
