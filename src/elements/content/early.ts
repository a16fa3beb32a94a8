/**
 * The files that were asked for before the elements were there: the script of a page asks for them in its first moment,
 * and the elements, which are a part of their own, find them here. They may be of another copy, so they meet at the page.
 */
const waiting = (): Map<string, Promise<Response>> => {
  const page = globalThis as { [key: symbol]: Map<string, Promise<Response>> | undefined };
  return (page[Symbol.for('zelfcheck-early')] ??= new Map<string, Promise<Response>>());
};

/** Asks for a file that will be wanted soon. */
export const fetchEarly = (url: string): void => {
  const files = waiting();
  if (files.has(url)) return;
  const coming = fetch(url);
  // Whoever takes it is told; where nobody does, it is no trouble of the page.
  coming.catch(() => undefined);
  files.set(url, coming);
};

/** Takes the answer for a file that was asked for early; it can be read once. */
export const takeEarly = (url: string): Promise<Response> | undefined => {
  const files = waiting();
  const coming = files.get(url);
  files.delete(url);
  return coming;
};

/** Whether the name of a file says that it is Markdown. */
export const isMarkdown = ({ pathname }: URL): boolean => /\.(?:md|markdown|txt)$/i.test(pathname);
