import { fail, own, type Check } from '../checks.js';
import { blank, type Blank } from './blank.js';
import { choice, type Choice } from './choice.js';
import { gaps, type Gaps } from './gaps.js';
import { grid, type Grid } from './grid.js';
import { number, type NumberBlank } from './number.js';
import { order, type Order } from './order.js';
import { scale, type Scale } from './scale.js';
import type { Facts } from './shared.js';
import { text, type LongText } from './text.js';

/**
 * The answer blocks: what the reader fills in at a question. Each has a `type` of its own, which is also the name of its
 * file here and of its folder in `blocks/`; a row more in this table makes the compiler name every table that lacks it.
 */
export interface Blocks {
  choice: Choice;
  order: Order;
  grid: Grid;
  scale: Scale;
  blank: Blank;
  number: NumberBlank;
  text: LongText;
  gaps: Gaps;
}

/** The names of the answer blocks. */
export type AnswerType = keyof Blocks;

/** Every answer block. */
export type AnswerBlock = Blocks[AnswerType];

/** The answer block of this type. */
export type BlockOf<Type extends AnswerType> = Blocks[Type];

export type { Blank } from './blank.js';
export type { Choice, Option } from './choice.js';
export type { Gaps } from './gaps.js';
export type { Grid, GridCell, GridRow } from './grid.js';
export type { AcceptedNumber, NumberBlank } from './number.js';
export type { Order } from './order.js';
export type { Scale, ScaleRow } from './scale.js';
export type { Accepted, Column, Facts, OptionBase, Pick, Points } from './shared.js';
export type { LongText } from './text.js';

/**
 * What a reader answered, as JSON. Every answer block says what its own answer looks like and refuses another shape.
 * - choice: the ids of the ticked options, in the order of the worksheet
 * - order: the ids of all options, as the reader put them
 * - grid, scale: by the id of the row, the ids of the ticked columns in the order of the worksheet
 * - blank, number, text: what was typed
 * - gaps: by the id of the field, what was typed
 */
export type Answer =
  string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;

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
