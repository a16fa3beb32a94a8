/**
 * Stands for a script that a page of one file comes without: its namespace is a promise that rejects, so that whoever
 * imports it is told that it could not be loaded.
 */
export const then = (_: unknown, fail: (reason: Error) => void): void =>
  fail(new Error('This page comes without it.'));
