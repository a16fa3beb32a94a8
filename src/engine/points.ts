import { factsOf } from '../model/blocks/facts.js';
import type { Answer, AnswerBlock, Points } from '../model/blocks/index.js';
import { ticksOf } from './answers.js';
import type { Results } from './open-quiz.js';

const ticksIn = (answer: Answer | undefined, row: string | undefined): readonly string[] =>
  row === undefined
    ? Array.isArray(answer)
      ? (answer as readonly string[])
      : []
    : ticksOf(answer, row);

const sum = (points: readonly Points[], to: string): number =>
  points.reduce((all, one) => (one.to === to ? all + one.n : all), 0);

/** What an answer brings to an outcome, or with an empty id to the score. */
export const pointsTo = (block: AnswerBlock, answer: Answer | undefined, to: string): number => {
  let all = 0;
  for (const { row, boxes } of factsOf(block).boxGroups(block)) {
    const ticks = ticksIn(answer, row);
    for (const { id, points } of boxes) if (ticks.includes(id)) all += sum(points, to);
  }
  return all;
};

/** Whether any answer brings something to an outcome, or to the score. */
export const givesPoints = (block: AnswerBlock, to: string): boolean =>
  factsOf(block)
    .boxGroups(block)
    .some(({ boxes }) =>
      boxes.some(({ points }) => points.some((one) => one.n !== 0 && one.to === to)),
    );

/** What the author's points make of an answer; undefined where no points go to the score. */
export const worth: Results['worth'] = (block, answer) => {
  if (!givesPoints(block, '')) return undefined;
  let least = 0;
  let most = 0;
  for (const { several, boxes } of factsOf(block).boxGroups(block)) {
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
