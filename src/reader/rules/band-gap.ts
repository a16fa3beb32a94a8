import { bandsByTopic, rangeText } from './kit/headings.js';
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
