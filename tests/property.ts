import fc from 'fast-check';

/**
 * The one place that configures fast-check, for the unit tests and for `npm run fuzz`, which hands a new seed over with
 * every round. Without one, every run draws the same examples.
 */
const fuzz = process.env['ZELFCHECK_FUZZ'];

/** The parameters of a property that is tried with so many examples, and with five times as many in fuzzing. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: fuzz ? 5 * numRuns : numRuns,
});

fc.configureGlobal({ ...runs(100), seed: fuzz ? Number(fuzz) : 2026 });
