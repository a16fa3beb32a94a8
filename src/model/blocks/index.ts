import type { Blank } from './blank.js';
import type { Choice } from './choice.js';
import type { Gaps } from './gaps.js';
import type { Grid } from './grid.js';
import type { NumberBlank } from './number.js';
import type { Order } from './order.js';
import type { Scale } from './scale.js';
import type { LongText } from './text.js';

/**
 * The answer blocks: the part of a question that the reader fills in. Each has its own `type`, which is also the name of
 * its file here and of its folder in `blocks/`. With a new row here the compiler names every other table that lacks it.
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

/** The type of an answer block. */
export type AnswerType = keyof Blocks;

/** An answer block of any type. */
export type AnswerBlock = Blocks[AnswerType];

/** The answer block of a given type. */
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
 * The answer of a reader, as JSON. Every type of answer block has its own shape of answer and refuses any other.
 * - choice: the ids of the ticked options, in the order of the worksheet
 * - order: the ids of all options, as the reader put them
 * - grid, scale: by the id of the row, the ids of the ticked columns in the order of the worksheet
 * - blank, number, text: the typed text
 * - gaps: by the id of the field, the typed text
 */
export type Answer =
  string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;
