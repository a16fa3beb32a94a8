import type { Blank } from './blank.js';
import type { Choice } from './choice.js';
import type { Gaps } from './gaps.js';
import type { Grid } from './grid.js';
import type { NumberBlank } from './number.js';
import type { Order } from './order.js';
import type { Scale } from './scale.js';
import type { LongText } from './text.js';

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
export type { Accepted, Column, OptionBase, Points } from './shared.js';
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
