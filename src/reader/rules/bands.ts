import { plainText } from '../../model/plain-text.js';
import type { Quiz } from '../../model/worksheet.js';
import { bandsByTopic, idleHeadings, rangeText } from './kit/headings.js';
import { isScored, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A score that no band is about gets no words. Of one topic there may be advice only where it went badly, or well. */
export const bandGap: Rule = (worksheet, context) => {
  for (const [topic, bands] of bandsByTopic(worksheet)) {
    let next = topic ? bands[0]!.from : 0;
    for (const band of bands) {
      if (band.from > next) {
        const range = rangeText(next, band.from - 1);
        context.report('band-gap', band, { range });
      }
      next = Math.max(next, band.to + 1);
    }
    if (next <= 100 && !topic)
      context.report('band-gap', bands.at(-1), { range: rangeText(next, 100) });
  }
};

/** Of two bands that a score falls in, only one is shown. */
export const bandOverlap: Rule = (worksheet, context) => {
  for (const bands of bandsByTopic(worksheet).values()) {
    let last = -1;
    for (const band of bands) {
      if (band.from <= last) {
        const range = rangeText(band.from, Math.min(last, band.to));
        context.report('band-overlap', band, { range });
      }
      last = Math.max(last, band.to);
    }
  }
};

/** A topic and the topics that it is a part of. */
const topicsAround = (quiz: Quiz, id: string | undefined): string[] => {
  const topic = quiz.parts.find((part) => part.type === 'topic' && part.id === id);
  return topic ? [topic.id, ...topicsAround(quiz, topic.topic)] : [];
};

/** Bands for a score that nothing counts in are never shown. */
export const bandWithoutScore: Rule = (worksheet, context) => {
  const groups = bandsByTopic(worksheet);
  if (worksheet.kind !== 'quiz' || !groups.size) return;
  const scored = questionsOf(worksheet).filter(({ answer }) => isScored(answer));
  const topics = new Set(scored.flatMap(({ topic }) => topicsAround(worksheet, topic)));
  for (const [topic, [first]] of groups) {
    if (topic ? !topics.has(topic) : !scored.length) context.report('band-without-score', first);
  }
};

/** Two numbers with something between them that means a range, the name of a topic perhaps before them. */
const range =
  /^(?:.*\S\s*:\s*)?\d{1,4}\s*(%?)\s*(?:[-–—]|to|until|up to|tot|t\/m|tot en met)\s*\d{1,4}\s*(%?)/iu;

/** A percentage that is meant for a range: `100%`, `> 80%`, `from 80%`. */
const half = /^(?:[<>≤≥]|(?:from|under|over|above|below|vanaf|onder|boven) )?\s*\d{1,3}\s*%/iu;

/** A range of points, which a band cannot be of. */
const ofPoints = /^\d{1,4}\s*\D{1,12}\s*\d{1,4}\s*(?:points?|punten|punkte)/iu;

/** A heading that is nearly a range of percentages: the wrong way round, above 100, without a sign. */
export const oddBand: Rule = (worksheet, context) => {
  const hasBands =
    worksheet.kind === 'quiz' && !!worksheet.results?.some(({ type }) => type === 'band');
  const reportedLines = new Set(
    context.messages.filter(({ rule }) => rule === 'unknown-topic').map(({ line }) => line),
  );
  const areQuestions = worksheet.parts.map(({ type }) => type === 'question');
  const end = areQuestions.lastIndexOf(true);
  for (const { part, heading } of idleHeadings(worksheet)) {
    if (reportedLines.has(context.places.get(part)?.line ?? 0)) continue;
    const text = plainText(heading);
    const found = range.exec(text);
    const isRange = found && (hasBands || found[1] || found[2] || ofPoints.test(text));
    // Where every band is written in another way, they still stand behind the questions.
    const isBehind = end >= 0 && (worksheet.parts as unknown[]).indexOf(part) > end;
    if (isRange || ((hasBands || isBehind) && half.test(text)))
      context.report('odd-band', part, { heading: text });
  }
};
