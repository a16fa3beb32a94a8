import type { Band, ResultSection } from '../model/worksheet.js';
import type { Results } from './open-quiz.js';
import { wholePercentage } from './percentage.js';
import { pointsTo, worth } from './points.js';
import type { OutcomeScore, QuizResult, Score } from './types.js';

/** The band for a score; of overlapping bands, the one for the better score. */
const bandFor = (bands: readonly Band[], score: Score): Band | undefined => {
  const shown = wholePercentage(score);
  return bands
    .filter(({ from, to }) => from <= shown && shown <= to)
    .reduce<Band | undefined>(
      (best, band) => (best && best.from >= band.from ? best : band),
      undefined,
    );
};

const fittingBands = (
  sections: readonly ResultSection[],
  result: QuizResult,
): Set<ResultSection> => {
  const fittingSections = new Set<ResultSection>();
  const bands = sections.filter((section) => section.type === 'band');
  const add = (topic: string | undefined, score: Score | undefined): void => {
    const band =
      score &&
      score.of > score.least &&
      bandFor(
        bands.filter((other) => other.topic === topic),
        score,
      );
    if (band) fittingSections.add(band);
  };
  add(undefined, result);
  for (const topic of new Set(bands.map((band) => band.topic))) {
    if (topic !== undefined)
      add(
        topic,
        result.topics.find((other) => other.topic === topic),
      );
  }
  return fittingSections;
};

const sectionsFor: Results['sections'] = ({ results: sections, parts }, result) => {
  if (!sections) return {};
  const blocks = new Map(
    parts.flatMap((part) => (part.type === 'question' ? [[part.id, part.answer]] : [])),
  );
  const asked = result.questions.flatMap(({ question, answer }) => {
    const block = blocks.get(question);
    return block ? [{ block, answer }] : [];
  });
  const outcomes: OutcomeScore[] = sections
    .filter(({ type }) => type === 'outcome')
    .map(({ id }) => ({
      outcome: id,
      points: asked.reduce((all, { block, answer }) => all + pointsTo(block, answer, id), 0),
    }));
  const fit = fittingBands(sections, result);
  const isDecided = asked.some(({ block, answer }) =>
    outcomes.some(({ outcome }) => pointsTo(block, answer, outcome) !== 0),
  );
  // The margin makes 0.3 equal to 0.1 + 0.2, which is a little more in binary arithmetic.
  const winningPoints =
    outcomes.reduce((best, { points }) => Math.max(best, points), -Infinity) - 1e-9;
  const winners = new Set(
    isDecided
      ? outcomes.filter(({ points }) => points >= winningPoints).map(({ outcome }) => outcome)
      : [],
  );
  return {
    ...(outcomes.length && { outcomes }),
    shown: sections
      .filter(
        (section) => fit.has(section) || (section.type === 'outcome' && winners.has(section.id)),
      )
      .map(({ id }) => id),
  };
};

/** The computation of the author's points and of the result sections to show. */
export const results: Results = { worth, sections: sectionsFor };
