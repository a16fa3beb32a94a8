import type { Points } from '../../model/blocks.js';
import type { Outcome } from '../../model/worksheet.js';
import { plainText } from '../plain-text.js';
import { picksOf, pointsIn } from './answers.js';
import { questionsOf } from './types.js';
import type { Rule } from './types.js';

/** How much each outcome weighs, by its id. */
type Weights = ReadonlyMap<string, number>;

const sum = (points: readonly Points[], weights: Weights): number =>
  points.reduce((all, { to, n }) => all + n * (weights.get(to) ?? 0), 0);

/** An outcome that cannot win whatever is answered: nothing gives it points, or others always get more. */
export const unreachableOutcome: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz') return;
  const outcomes = (worksheet.results ?? []).filter((one) => one.type === 'outcome');
  if (!outcomes.length) return;
  const blocks = questionsOf(worksheet).map(({ answer }) => answer);
  const picks = blocks.map(picksOf);
  const drawn = worksheet.settings.pick || blocks.length;

  /** The most that answers to all questions can bring. */
  const most = (weights: Weights): number =>
    picks
      .map((rows) =>
        rows.reduce((all, { several, isRow, boxes }) => {
          const values = boxes.map((points) => sum(points, weights));
          if (several) return all + values.reduce((more, value) => more + Math.max(0, value), 0);
          return values.length ? all + Math.max(...values, ...(isRow ? [0] : [])) : all;
        }, 0),
      )
      .sort((a, b) => b - a)
      .slice(0, drawn)
      .reduce((all, value) => all + value, 0);

  const isBehind = ({ id }: Outcome): boolean => {
    const others = outcomes.filter((one) => one.id !== id).map((one) => one.id);
    // Behind one of the others whatever is answered, or behind what they get on average.
    const rivals = [...others.map((one) => [one]), others];
    return rivals.some(
      (group) =>
        group.length > 0 &&
        most(new Map([[id, 1], ...group.map((one) => [one, -1 / group.length] as const)])) < -1e-9,
    );
  };

  for (const outcome of outcomes) {
    const isGiven = blocks.some((block) =>
      pointsIn(block).some(({ to, n }) => to === outcome.id && n > 0),
    );
    if (!isGiven || isBehind(outcome))
      context.report('unreachable-outcome', 'warning', outcome, {
        name: plainText(outcome.heading),
      });
  }
};
