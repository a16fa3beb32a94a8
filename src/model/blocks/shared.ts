import { apart, id, is, list, shape, text, type Check, type Fields } from '../checks.js';
import { blocks, inlines } from '../text-checks.js';
import type { Rich } from '../plain-text.js';
import type { Block, Inline } from '../text.js';

/** What several answer blocks are made of, and the contract that each of them fulfils. */

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

/** A column of a grid or a scale. */
export interface Column {
  /** Unique in its question. */
  id: string;
  heading: Inline[];
}

/** An answer that is accepted in a blank. */
export interface Accepted {
  /** As the author wrote it; case, accents, punctuation and space do not matter. */
  text: string;
  /** What the reader who gave it is told; empty when the author wrote nothing. */
  feedback: Block[];
}

/** Boxes of which a reader ticks one, or any number. */
export interface Pick {
  readonly several: boolean;
  /** The id of the row of a table that the boxes stand in; absent where they are all that is asked. */
  readonly row?: string;
  /** The id of each box as an answer names it, and the points that ticking it brings. */
  readonly boxes: readonly { readonly id: string; readonly points: readonly Points[] }[];
}

/** An answer block as a list of what it consists of, for those who do not look into it. */
export interface Facts<Type, Block> {
  /** Checks a value that comes from outside. */
  readonly check: Check<Block & { type: Type }>;
  /** Whether there is a right answer. */
  readonly isGraded: (block: Block) => boolean;
  /** The boxes that may bring points; none where no answer brings any. */
  readonly picks: (block: Block) => readonly Pick[];
  /** The rich text in it. */
  readonly texts: (block: Block) => readonly (readonly Rich[])[];
  /**
   * How many boxes, options to put in order, numbers of a scale or accepted answers there are (0 where the reader writes
   * freely), and how many of them the author marked as right.
   */
  readonly counts: (block: Block) => { options: number; right: number };
}

/** Any finite number. */
export const number = is<number>('a number', Number.isFinite);

/** The points of a box. */
export const points = list(
  shape<Points>({
    to: (value, path, seen) => {
      if (value !== '') seen.references.push({ id: value as string, path, to: 'outcomes' });
      return text(value, path, seen);
    },
    n: number,
  }),
);

/** The properties of every option. */
export const option: Fields<OptionBase> = { id, content: blocks, feedback: blocks };

/** The properties of every accepted answer. */
export const accepted: Fields<Accepted> = { text, feedback: blocks };

/** The words above the statements, and the columns. */
export const table = {
  corner: inlines,
  columns: apart(list(shape<Column>({ id, heading: inlines }))),
};

/** The properties of every row. */
export const row = { id, statement: inlines };

/** The rich text of a table: above the statements, in its columns and in its rows. */
export const textsOfTable = ({
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

/** The rich text of options. */
export const textsOfOptions = (options: readonly OptionBase[]): readonly (readonly Rich[])[] =>
  options.flatMap(({ content, feedback }) => [content, feedback]);

/** Where nothing is ticked, no box brings points. */
export const noPicks = (): readonly Pick[] => [];
