/**
 * The content files that were requested before the elements were defined: the entry script of a page requests them at
 * once, and the elements, which are in another script, find them here. The map is on `globalThis`, because the two
 * scripts may be of different copies of the library.
 */
const earlyFetches = (): Map<string, Promise<Response> | undefined> => {
  const page = globalThis as {
    [key: symbol]: Map<string, Promise<Response> | undefined> | undefined;
  };
  return (page[Symbol.for('zelfcheck-early')] ??= new Map<string, Promise<Response> | undefined>());
};

/** Requests a file that an element will need soon. */
export const fetchEarly = (url: string): void => {
  const files = earlyFetches();
  // A page fetches each file once: a file that was taken is known to the element that took it.
  if (files.has(url)) return;
  const response = fetch(url);
  // The caller of `takeEarly` handles the error; when nobody does, it must not be an unhandled rejection of the page.
  response.catch(() => undefined);
  files.set(url, response);
};

/**
 * Takes the response to an early request, since its body can be read only once; undefined when there is none. The file is
 * not requested early again.
 */
export const takeEarly = (url: string): Promise<Response> | undefined => {
  const files = earlyFetches();
  const response = files.get(url);
  files.set(url, undefined);
  return response;
};

/** Whether the extension of a file is one of Markdown or plain text. */
export const isMarkdown = ({ pathname }: URL): boolean => /\.(?:md|markdown|txt)$/i.test(pathname);
