/**
 * Says once a page, in the console, that a file which the script loads could not be had, with the usual cause: plug-ins
 * that make pages faster copy a script, or write it into the page, and leave the files that it loads where they are.
 */
export const warnOfMissing = (error: unknown): void => {
  const page = globalThis as { [said: symbol]: unknown };
  const said = Symbol.for('zelfcheck-missing');
  if (page[said]) return;
  page[said] = true;
  console.warn(
    `zelfcheck could not load a file, so the page stays as it is. ${String(error)}. ` +
      'Usually a cache or optimisation plug-in copied, combined or inlined the script without the files beside it. ' +
      'Exclude embed.js, auto.js and embed-*.js there, and keep them all in one folder.',
  );
};
