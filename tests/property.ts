import fc from 'fast-check';

/**
 * The one place that configures fast-check, for the unit tests and for `npm run fuzz`, which hands a new seed over with
 * every round. Without one, every run draws the same examples.
 */
const fuzz = process.env['ZELFCHECK_FUZZ'];

const factor = fuzz ? 5 : process.env['ZELFCHECK_QUICK'] ? 0.1 : 1;

/** The parameters of a property that is tried with so many examples: in fuzzing with more, in a quick run with less. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns: Math.ceil(factor * numRuns),
});

fc.configureGlobal({ ...runs(100), seed: fuzz ? Number(fuzz) : 2026 });
