import type { Band, ResultSection } from '../model/worksheet.js';
import type { Results } from './open-quiz.js';
import { pointsTo, worth } from './points.js';
import type { OutcomeScore, QuizResult, Score } from './types.js';

/** Of bands that overlap, the one for the better score. */
const bandFor = (bands: readonly Band[], { percentage }: Score): Band | undefined => {
  // As it is shown.
  const shown = Math.round(percentage);
  return bands
    .filter(({ from, to }) => from <= shown && shown <= to)
    .reduce<Band | undefined>(
      (best, band) => (best && best.from >= band.from ? best : band),
      undefined,
    );
};

const fitting = (sections: readonly ResultSection[], result: QuizResult): Set<ResultSection> => {
  const fit = new Set<ResultSection>();
  const bands = sections.filter((section) => section.type === 'band');
  const add = (topic: string | undefined, score: Score | undefined): void => {
    const band =
      score &&
      score.of > score.least &&
      bandFor(
        bands.filter((one) => one.topic === topic),
        score,
      );
    if (band) fit.add(band);
  };
  add(undefined, result);
  for (const topic of new Set(bands.map((band) => band.topic))) {
    if (topic !== undefined)
      add(
        topic,
        result.topics.find((one) => one.topic === topic),
      );
  }
  return fit;
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
  const fit = fitting(sections, result);
  const isDecided = asked.some(({ block, answer }) =>
    outcomes.some(({ outcome }) => pointsTo(block, answer, outcome) !== 0),
  );
  // A tenth and two tenths are a little more than three tenths.
  const most = outcomes.reduce((best, { points }) => Math.max(best, points), -Infinity) - 1e-9;
  const winners = new Set(
    isDecided ? outcomes.filter(({ points }) => points >= most).map(({ outcome }) => outcome) : [],
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

/** What the engine knows about the author's points and the sections of a result. */
export const results: Results = { worth, sections: sectionsFor };
