import {
  fail,
  withOwnIds,
  id,
  passing,
  list,
  shape,
  text,
  type Check,
  type PropertyChecks,
} from '../checks.js';
import { blocks, inlines } from '../text-checks.js';
import type { Rich } from '../plain-text.js';
import type { Block, Inline } from '../text.js';

/** Types and checks that several answer blocks share, and `Facts`, the contract that each of them fulfils. */

/** Points of the author at an option or a cell. */
export interface Points {
  /** The id of the outcome that gets the points; empty for the score. */
  to: string;
  /** The number of points; may be negative. */
  n: number;
}

/** An option to tick or to put in its place. */
export interface OptionBase {
  /** Unique in its question, and the same after another option was added, removed or moved. */
  id: string;
  /** The text of the option. */
  content: Block[];
  /** The feedback on this option; empty when the author wrote none. */
  feedback: Block[];
}

/** A column of a grid or a scale. */
export interface Column {
  /** Unique in its question. */
  id: string;
  heading: Inline[];
}

/** An answer that is accepted in a blank. */
export interface Accepted {
  /** The answer as the author wrote it; case, accents, punctuation and space are ignored in comparisons. */
  text: string;
  /** The feedback for a reader who gave this answer; empty when the author wrote none. */
  feedback: Block[];
}

/** A group of boxes of which a reader ticks one, or any number. */
export interface BoxGroup {
  /** Whether several of the boxes may be ticked. */
  readonly several: boolean;
  /** The id of the row of a table that holds the boxes; absent in a choice, which has only one group. */
  readonly row?: string;
  /** The id of each box, as answers have it, and the points for ticking it. */
  readonly boxes: readonly { readonly id: string; readonly points: readonly Points[] }[];
}

/** General facts about a type of answer block, for code that does not know the single types. */
export interface Facts<Type, Block> {
  /** Checks a value that comes from outside. */
  readonly check: Check<Block & { type: Type }>;
  /** Whether there is a right answer. */
  readonly isGraded: (block: Block) => boolean;
  /** The groups of boxes that may bring points; empty for a block without boxes. */
  readonly boxGroups: (block: Block) => readonly BoxGroup[];
  /** All rich text in the block. */
  readonly texts: (block: Block) => readonly (readonly Rich[])[];
  /**
   * `options`: how many boxes, options to put in order, numbers of a scale or accepted answers there are (0 where the reader
   * writes freely); `right`: how many of them the author marked as right.
   */
  readonly counts: (block: Block) => { options: number; right: number };
}

/** Checks that a value is a finite number. */
export const finiteNumber = passing<number>('a number', Number.isFinite);

/** Checks the points of a box. */
export const points = list(
  shape<Points>({
    to: (value, path, seen) => {
      if (value !== '') seen.references.push({ id: value as string, path, to: 'outcomes' });
      return text(value, path, seen);
    },
    n: finiteNumber,
  }),
);

/** The checks for the properties of every option. */
export const optionProperties: PropertyChecks<OptionBase> = {
  id,
  content: blocks,
  feedback: blocks,
};

/** The checks for the properties of every accepted answer. */
export const acceptedProperties: PropertyChecks<Accepted> = { text, feedback: blocks };

/** The checks for the properties that a grid and a scale share. */
export const tableProperties = {
  corner: inlines,
  columns: withOwnIds(list(shape<Column>({ id, heading: inlines }))),
};

/** The checks for the properties of every row. */
export const rowProperties = { id, statement: inlines };

/** Fails where a row of a table has not one cell for every column. */
export const checkCells = (
  table: {
    readonly columns: readonly unknown[];
    readonly rows: readonly { readonly cells: readonly unknown[] }[];
  },
  path: string,
): void =>
  table.rows.forEach(({ cells }, at) => {
    if (cells.length !== table.columns.length)
      fail(`${path}/rows/${at}/cells`, 'a cell for every column');
  });

/** The rich text of a table: the corner, the column headings and the statements. */
export const tableTexts = ({
  corner,
  columns,
  rows,
}: {
  readonly corner: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly statement: readonly Inline[] }[];
}): readonly (readonly Rich[])[] => [
  corner,
  ...columns.map(({ heading }) => heading),
  ...rows.map(({ statement }) => statement),
];

/** The rich text of options: content and feedback. */
export const optionTexts = (options: readonly OptionBase[]): readonly (readonly Rich[])[] =>
  options.flatMap(({ content, feedback }) => [content, feedback]);

/** The `boxGroups` of a block without boxes. */
export const noBoxes = (): readonly BoxGroup[] => [];
