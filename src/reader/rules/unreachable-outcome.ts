import type { Outcome } from '../../model/worksheet.js';
import { plainText } from '../../model/plain-text.js';
import { factsOf } from '../../model/blocks/facts.js';
import type { BoxGroup } from '../../model/blocks/shared.js';
import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** The points that an answer brings to each outcome, in the order of the file. */
type Share = readonly number[];

/** Boxes to tick, with the points of each. */
type Row = Omit<BoxGroup, 'boxes'> & { readonly boxes: readonly Share[] };

/** The number of times that new weights are tried before an outcome counts as one that can win. */
const maxRounds = 60;

const add = (one: Share, other: Share): Share => one.map((n, index) => n + other[index]!);

const weigh = (share: Share, weights: Share): number =>
  share.reduce((all, n, index) => all + n * weights[index]!, 0);

/** The points of the way to tick a row that has the largest weight. */
const bestOf = ({ several, row, boxes }: Row, weights: Share): Share => {
  const nothing = weights.map(() => 0);
  if (several)
    return boxes
      .filter((box) => weigh(box, weights) > 0)
      .reduce((all, box) => add(all, box), nothing);
  // A row of a table may be left open.
  const choices = row !== undefined || !boxes.length ? [nothing, ...boxes] : boxes;
  return choices.reduce((best, one) => (weigh(one, weights) > weigh(best, weights) ? one : best));
};

/**
 * Whether an outcome has less than others whatever is answered. It is when its rivals, weighed in one way or another, have
 * more on average than it has at best; the weights are found by giving more to the rival that was ahead most.
 */
const isBehind = (
  outcome: number,
  questions: readonly (readonly Row[])[],
  drawn: number,
  nothing: Share,
): boolean => {
  const rivals = nothing.map((_, index) => index).filter((index) => index !== outcome);
  const turns = rivals.map(() => 1);
  const leads = rivals.map(() => 0);
  for (let round = 0; round < maxRounds; round++) {
    const all = turns.reduce((sum, n) => sum + n, 0);
    const weights = nothing.map(() => 1);
    rivals.forEach((rival, index) => (weights[rival] = -turns[index]! / all));
    const best = questions
      .map((rows) => rows.map((row) => bestOf(row, weights)).reduce(add, nothing))
      .map((share) => ({ share, value: weigh(share, weights) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, drawn)
      .map(({ share }) => share)
      .reduce(add, nothing);
    if (weigh(best, weights) < -1e-9) return true;
    const own = best[outcome]!;
    if (best.every((n) => n <= own)) return false;
    rivals.forEach((rival, index) => (leads[index]! += best[rival]! - own));
    turns[leads.indexOf(Math.max(...leads))]!++;
  }
  return false;
};

/** The largest number of boxes times pairs of outcomes to weigh: a larger quiz would take too long and is not checked. */
const maxWeighed = 1e6;

/** An outcome that cannot win whatever is answered: nothing gives it points, or others always get more. */
export const unreachableOutcome: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz') return;
  const outcomes = (worksheet.results ?? []).filter(
    (one): one is Outcome => one.type === 'outcome',
  );
  const groups = questionsOf(worksheet).map(({ answer }) => factsOf(answer).boxGroups(answer));
  const boxes = groups.flat().reduce((all, row) => all + row.boxes.length, 0);
  if (boxes * outcomes.length ** 2 > maxWeighed) return;
  const questions = groups.map((rows) =>
    rows.map((row) => ({
      ...row,
      boxes: row.boxes.map(({ points }) =>
        outcomes.map(({ id }) => points.reduce((all, { to, n }) => (to === id ? all + n : all), 0)),
      ),
    })),
  );
  const drawn = worksheet.settings.pick || questions.length;
  const nothing = outcomes.map(() => 0);
  outcomes.forEach((outcome, index) => {
    const isGiven = questions.flat().some(({ boxes }) => boxes.some((share) => share[index]! > 0));
    if (isGiven && (outcomes.length < 2 || !isBehind(index, questions, drawn, nothing))) return;
    const name = plainText(outcome.heading);
    context.report('unreachable-outcome', outcome, { name });
  });
};
