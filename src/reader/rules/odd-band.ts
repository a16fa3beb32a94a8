import { plainText } from '../../model/plain-text.js';
import { idleHeadings } from './kit/headings.js';
import type { Rule } from '../types.js';

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
