import type { Band } from '../../model/worksheet.js';
import { bandsByTopic, rangeText } from './bands.js';
import type { Rule } from './types.js';

/** A score that no band is about gets no words. For one topic that may be meant: advice only where it went badly. */
export const bandGap: Rule = (worksheet, context) => {
  for (const [topic, bands] of bandsByTopic(worksheet)) {
    const tell = (from: number, to: number, at: Band): void =>
      context.report('band-gap', topic ? 'info' : 'warning', at, { range: rangeText(from, to) });
    let next = 0;
    for (const band of bands) {
      if (band.from > next) tell(next, band.from - 1, band);
      next = Math.max(next, band.to + 1);
    }
    if (next <= 100) tell(next, 100, bands.at(-1)!);
  }
};
