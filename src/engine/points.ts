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
  points.reduce((all, point) => (point.to === to ? all + point.n : all), 0);

/** The points that an answer brings to the outcome with the id `to`, or to the score when `to` is empty. */
export const pointsTo = (block: AnswerBlock, answer: Answer | undefined, to: string): number => {
  let all = 0;
  for (const { row, boxes } of factsOf(block).boxGroups(block)) {
    const ticks = ticksIn(answer, row);
    for (const { id, points } of boxes) if (ticks.includes(id)) all += sum(points, to);
  }
  return all;
};

/**
 * Whether an answer to the block can bring points to the outcome with the id `to`, or to the score when `to` is empty.
 *
 * @example
 * givesPoints(question.answer, ''); // Does the author give points for the score?
 */
export const givesPoints = (block: AnswerBlock, to: string): boolean =>
  factsOf(block)
    .boxGroups(block)
    .some(({ boxes }) =>
      boxes.some(({ points }) => points.some((one) => one.n !== 0 && one.to === to)),
    );

/** The credit of an answer by the author's points, and its bounds; undefined for a block without points for the score. */
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
