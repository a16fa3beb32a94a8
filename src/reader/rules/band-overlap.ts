import { bandsByTopic, rangeText } from './kit/headings.js';
import type { Rule } from '../types.js';

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
