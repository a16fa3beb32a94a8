import type { Context } from '../context.js';

/** Reports every part that says the same as an earlier one. `keyOf`: what a part says, empty when it says nothing. */
export const reportDuplicates = <Part extends object>(
  rule: string,
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  context: Context,
): void => {
  const seen = new Set<string>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key && seen.has(key)) context.report(rule, 'warning', part);
    seen.add(key);
  }
};
