import type { Answer, Column } from '../../model/blocks/index.js';
import { isRecord, ticksOf, withEntry } from '../../engine/answers.js';
import type { AnswerChange } from '../../engine/types.js';

/** The common shape of grids and scales: rows with a tick in one column or in several. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly id: string;
    readonly several?: boolean;
    readonly cells: readonly (object | null)[];
  }[];
}

const fitRow = (
  { columns }: Rows,
  { several, cells }: Rows['rows'][number],
  ticks: readonly unknown[],
): { remaining: string[]; dropped: number } => {
  const remaining = columns
    .filter(({ id }, index) => cells[index] && ticks.includes(id))
    .map(({ id }) => id);
  // Several ticks are dropped where only one is allowed after an edit: the reader's preference is unknown.
  return several || remaining.length < 2
    ? { remaining, dropped: new Set(ticks).size - remaining.length }
    : { remaining: [], dropped: ticks.length };
};

/** The part of the grading of grids and scales that does not depend on right answers. */
export const rowGrading = {
  isAnswered: (_block: Rows, answer: Answer): boolean =>
    isRecord(answer) && Object.keys(answer).length > 0,

  /** Whether every row for one tick has it; a row for several ticks may stay empty. */
  isComplete: ({ rows }: Rows, answer: Answer): boolean =>
    rows.every(
      ({ id, several, cells }) => several || !cells.some(Boolean) || ticksOf(answer, id).length > 0,
    ),

  change: (
    { columns, rows }: Rows,
    answer: Answer | undefined,
    change: AnswerChange,
  ): Answer | undefined => {
    if (change.type !== 'tick') return undefined;
    const { box, on } = change;
    const row = rows.find(({ id }) => id === change.row);
    if (!row?.cells[columns.findIndex(({ id }) => id === box)]) return undefined;
    const others = ticksOf(answer, row.id).filter((id) => id !== box);
    const ticks = on ? [...(row.several ? others : []), box] : others;
    return withEntry(answer, row.id, ticks);
  },

  mend: (block: Rows, value: unknown): { answer?: Answer; dropped: number } => {
    if (!isRecord(value)) return { dropped: 1 };
    const rows = new Map(block.rows.map((row) => [row.id, row]));
    let dropped = 0;
    const entries = Object.entries(value).flatMap(([id, ticks]): [string, string[]][] => {
      const row = rows.get(id);
      const list = Array.isArray(ticks) ? ticks : [ticks];
      if (!row) {
        dropped += list.length;
        return [];
      }
      const fit = fitRow(block, row, list);
      dropped += fit.dropped;
      return fit.remaining.length ? [[id, fit.remaining]] : [];
    });
    const ranks = new Map(block.rows.map(({ id }, index) => [id, index]));
    entries.sort(([one], [other]) => ranks.get(one)! - ranks.get(other)!);
    return { answer: Object.fromEntries(entries), dropped };
  },

  accepts: (block: Rows, value: unknown): Answer | undefined => {
    const { answer, dropped } = rowGrading.mend(block, value);
    return dropped ? undefined : answer;
  },
};
