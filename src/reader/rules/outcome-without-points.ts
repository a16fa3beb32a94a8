import { plainText } from '../../model/plain-text.js';
import type { Rule } from '../types.js';

/**
 * A section among the outcomes that no points go to is no outcome: everybody reads it. Behind the last one it may well be
 * meant so.
 */
export const outcomeWithoutPoints: Rule = (worksheet, context) => {
  if (worksheet.kind !== 'quiz') return;
  const lineNumber = (part: object): number => context.places.get(part)?.line ?? 0;
  const outcomes = (worksheet.results ?? []).filter(({ type }) => type === 'outcome');
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  if (!first || !last) return;
  for (const part of worksheet.parts) {
    if (
      part.type !== 'reading' ||
      part.depth !== first.depth ||
      lineNumber(part) < lineNumber(first)
    )
      continue;
    const name = plainText(part.heading ?? []);
    const severity = lineNumber(part) < lineNumber(last) ? undefined : 'info';
    context.report('outcome-without-points', part, { name }, severity);
  }
};
