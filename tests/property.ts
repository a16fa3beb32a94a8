import fc from 'fast-check';

/**
 * The one place that configures fast-check, for the unit tests and for `npm run fuzz`, which hands a new seed over with
 * every round. Without one, every run draws the same examples.
 */
const fuzz = process.env['ZELFCHECK_FUZZ'];

/** How long a property is tried in a round of fuzzing, in milliseconds. */
const limit = 3_000;

/** The parameters of a property that is tried so many times: in fuzzing, as often as the time allows. */
export const runs = (numRuns: number): fc.Parameters<unknown> =>
  fuzz ? { numRuns: 1_000_000, interruptAfterTimeLimit: limit } : { numRuns };

fc.configureGlobal({ ...runs(100), seed: fuzz ? Number(fuzz) : 2026 });
