/**
 * Replaces a script that a one-file page comes without. The export makes the module namespace a thenable that rejects, so
 * that `import()` of it fails as it does for a script that cannot be loaded.
 */
export const then = (_: unknown, fail: (reason: Error) => void): void =>
  fail(new Error('This page comes without it.'));
