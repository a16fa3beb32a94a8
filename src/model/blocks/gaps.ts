import { fail, variant } from '../checks.js';
import { fillable, inlines } from '../text-checks.js';
import type { Inline } from '../text.js';
import { noBoxes, type Facts } from './shared.js';

/** A sentence with fields to fill in; never graded. */
export interface Gaps {
  type: 'gaps';
  /** Holds at least one `Field`. */
  sentence: Inline[];
}

/** The facts of a sentence with fields. */
export const gaps: Facts<'gaps', Gaps> = {
  check: variant<Gaps>({
    gaps: {
      sentence: fillable((value, path, seen) => {
        const copy = inlines(value, path, seen);
        return seen.fields?.size ? copy : fail(path, 'a sentence with a field');
      }),
    },
  }),
  isGraded: () => false,
  boxGroups: noBoxes,
  texts: ({ sentence }) => [sentence],
  counts: () => ({ options: 0, right: 0 }),
};
