import type { Answer, AnswerBlock, Points } from '../model/blocks/index.js';
import { ticksOf } from './answers.js';
import type { Results } from './open-quiz.js';

/** Boxes of which a reader ticks one, or any number: what each brings, and whether it is ticked. */
interface Pick {
  readonly several: boolean;
  readonly boxes: readonly { readonly isTicked: boolean; readonly points: readonly Points[] }[];
}

const picksOf = (block: AnswerBlock, answer: Answer | undefined): Pick[] => {
  if (block.type === 'choice') {
    const ticks = Array.isArray(answer) ? (answer as readonly string[]) : [];
    const boxes = block.options.map(({ id, points = [] }) => ({
      isTicked: ticks.includes(id),
      points,
    }));
    return [{ several: block.several, boxes }];
  }
  if (block.type !== 'grid' && block.type !== 'scale') return [];
  const rows: readonly {
    readonly id: string;
    readonly several?: boolean;
    readonly cells: readonly (readonly Points[] | { readonly points?: readonly Points[] } | null)[];
  }[] = block.rows;
  return rows.map(({ id, several = false, cells }) => {
    const ticks = ticksOf(answer, id);
    const boxes = cells.flatMap((cell, index) =>
      cell
        ? {
            isTicked: ticks.includes(block.columns[index]?.id ?? ''),
            points: 'length' in cell ? cell : (cell.points ?? []),
          }
        : [],
    );
    return { several, boxes };
  });
};

const sum = (points: readonly Points[], to: string): number =>
  points.reduce((all, one) => (one.to === to ? all + one.n : all), 0);

/** What an answer brings to an outcome, or with an empty id to the score. */
export const pointsTo = (block: AnswerBlock, answer: Answer | undefined, to: string): number => {
  let all = 0;
  for (const { boxes } of picksOf(block, answer))
    for (const { isTicked, points } of boxes) if (isTicked) all += sum(points, to);
  return all;
};

/** Whether any answer brings something to an outcome, or to the score. */
export const givesPoints = (block: AnswerBlock, to: string): boolean =>
  picksOf(block, undefined).some(({ boxes }) =>
    boxes.some(({ points }) => points.some((one) => one.n !== 0 && one.to === to)),
  );

/** What the author's points make of an answer; undefined where no points go to the score. */
export const worth: Results['worth'] = (block, answer) => {
  if (!givesPoints(block, '')) return undefined;
  let least = 0;
  let most = 0;
  for (const { several, boxes } of picksOf(block, answer)) {
    const values = boxes.map(({ points }) => sum(points, ''));
    if (several) {
      for (const value of values) {
        least += Math.min(0, value);
        most += Math.max(0, value);
      }
    } else if (values.length) {
      least += values.reduce((one, other) => Math.min(one, other));
      most += values.reduce((one, other) => Math.max(one, other));
    }
  }
  return { credit: pointsTo(block, answer, ''), least, most };
};
