import { fail, own, type Check } from '../checks.js';
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

const table: { readonly [Type in AnswerType]: Facts<Type, BlockOf<Type>> } = {
  choice,
  order,
  grid,
  scale,
  blank,
  number,
  text,
  gaps,
};

/** The facts of the kind that a block is of. */
export const factsOf = ({ type }: AnswerBlock): Facts<AnswerType, AnswerBlock> =>
  // The table has a row for every type, typed by that type; the compiler cannot see that the row takes this very block.
  table[type] as Facts<AnswerType, AnswerBlock>;

/** Checks an answer block of any kind. */
export const answerBlock: Check<AnswerBlock> = (value, path, seen) => {
  const type = own(value, 'type', path) as AnswerType;
  if (!Object.hasOwn(table, type)) fail(`${path}/type`, Object.keys(table).join(' | '));
  return table[type].check(value, path, seen);
};
