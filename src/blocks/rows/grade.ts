import type { Answer, Column } from '../../model/blocks/index.js';
import { isRecord, ticksOf, withEntry } from '../../engine/answers.js';
import type { AnswerChange } from '../../engine/types.js';

/** What grids and scales have in common: rows, of which each takes one of its columns or several. */
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
): { kept: string[]; dropped: number } => {
  const kept = columns
    .filter(({ id }, index) => cells[index] && ticks.includes(id))
    .map(({ id }) => id);
  // Which of several the reader would keep now that only one may be ticked is not ours to guess.
  return several || kept.length < 2
    ? { kept, dropped: new Set(ticks).size - kept.length }
    : { kept: [], dropped: ticks.length };
};

/** What does not depend on what is right. */
export const rowGrading = {
  isAnswered: (_block: Rows, answer: Answer): boolean =>
    isRecord(answer) && Object.keys(answer).length > 0,

  /** Every row that takes one column has one; where several may be ticked, none is an answer too. */
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
      return fit.kept.length ? [[id, fit.kept]] : [];
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
