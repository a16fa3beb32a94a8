import type { Block, Inline } from '../text.js';

/**
 * The answer blocks: what the reader fills in at a question. Each has a `type` of its own, which is also the name of its
 * file in the reader, the engine and the views; adding one here makes the compiler name the tables that lack it.
 */

/** Points that come with an option or a cell. */
export interface Points {
  /** The id of the outcome that they go to; empty for the score. */
  to: string;
  /** How many, below 0 too. */
  n: number;
}

/** Something to choose or to put in its place. */
export interface OptionBase {
  /** Unique in its question, and the same after another option was added, removed or moved. */
  id: string;
  /** What it says. */
  content: Block[];
  /** What the reader is told about this option; empty when the author wrote nothing. */
  feedback: Block[];
}

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

/** Options to put in order; they stand in the right one. */
export interface Order {
  type: 'order';
  options: OptionBase[];
}

/** A column of a grid or a scale. */
export interface Column {
  /** Unique in its question. */
  id: string;
  heading: Inline[];
}

/** A box in a grid. */
export interface GridCell {
  /** Whether ticking it is right. Never true in a grid that is not `graded`. */
  right: boolean;
  /** What ticking it brings. */
  points?: Points[];
}

/** A statement in a grid and its boxes. */
export interface GridRow {
  /** Unique in its question, and the same after another row was added, removed or moved. */
  id: string;
  statement: Inline[];
  /** Whether several boxes of this row may be ticked. */
  several: boolean;
  /** One for every column, `null` where the author drew no box. */
  cells: (GridCell | null)[];
}

/** Boxes in rows and columns: a choice for every row. A row without a right box is not graded. */
export interface Grid {
  type: 'grid';
  /** Whether any row has a right answer. */
  graded: boolean;
  /** What stands above the statements; mostly nothing. */
  corner: Inline[];
  columns: Column[];
  rows: GridRow[];
}

/** A statement on a scale. */
export interface ScaleRow {
  /** Unique in its question, and the same after another row was added, removed or moved. */
  id: string;
  statement: Inline[];
  /** What each column brings, `null` where the author wrote no number. */
  cells: (Points[] | null)[];
}

/** Statements to agree with more or less (Likert): one column for every row, none of them right, each worth points. */
export interface Scale {
  type: 'scale';
  /** What stands above the statements; mostly nothing. */
  corner: Inline[];
  columns: Column[];
  rows: ScaleRow[];
}

/** An answer that is accepted in a blank. */
export interface Accepted {
  /** As the author wrote it; case, accents, punctuation and space do not matter. */
  text: string;
  /** What the reader who gave it is told; empty when the author wrote nothing. */
  feedback: Block[];
}

/** A word or a few words to type, with the answers that are accepted. */
export interface Blank {
  type: 'blank';
  accepted: Accepted[];
}

/** A number, or a range of them, that is accepted. */
export interface AcceptedNumber extends Accepted {
  /** The least and the greatest number that is accepted, both included; equal for one number. */
  from: number;
  to: number;
}

/** A number to type. */
export interface NumberBlank {
  type: 'number';
  accepted: AcceptedNumber[];
}

/** A line to write on; never graded. The explanation of the question is the model answer. */
export interface LongText {
  type: 'text';
}

/** A sentence with fields to fill in; never graded. */
export interface Gaps {
  type: 'gaps';
  /** Holds at least one `Field`. */
  sentence: Inline[];
}

/** Every answer block. */
export type AnswerBlock = Choice | Order | Grid | Scale | Blank | NumberBlank | LongText | Gaps;

/** The names of the answer blocks. */
export type AnswerType = AnswerBlock['type'];

/** The answer blocks that few quizzes have. What reads, grades and shows them is loaded with the first of them. */
export type RareType = Exclude<AnswerType, 'choice'>;

/** The answer block of this type. */
export type BlockOf<Type extends AnswerType> = Extract<AnswerBlock, { type: Type }>;

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
