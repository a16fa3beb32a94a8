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
    `zelfcheck: ${String(error)}. Has a cache plug-in moved or inlined the script? Exclude auto.js and embed*.js there.`,
  );
};
