import { ZelfcheckError } from '../errors.js';
import { takeEarly } from './early.js';

/** A file that was fetched. */
export interface Fetched {
  readonly text: string;
  readonly isJson: boolean;
  /** The URL that it came from, which its relative URLs are relative to. */
  readonly base: string;
}

/** Throws why there is no content. */
export const fail = (code: ZelfcheckError['code'], message: string, cause?: unknown): never => {
  throw new ZelfcheckError(code, message, { cause });
};

/** The absolute URL of a file; undefined when it is none. */
export const absolute = (url: string): URL | undefined => {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
};

const fetchText = async (url: string): Promise<Fetched> => {
  let response: Response;
  let text: string;
  try {
    response = await (takeEarly(url) ?? fetch(url));
    text = await response.text();
  } catch (cause) {
    return fail('network', `No answer from ${url}`, cause);
  }
  if (!response.ok) {
    const code = response.status === 404 || response.status === 410 ? 'not-found' : 'network';
    return fail(code, `${url} answered ${response.status}`);
  }
  const type = response.headers.get('content-type') ?? '';
  const isJson = /\bjson\b/i.test(type) || /\.json$/i.test(new URL(url).pathname);
  // Many servers answer an unknown path with their start page and 200; many know no type for Markdown.
  if (/^\s*<(!doctype|html)\b/i.test(text) || !/^$|^text\/|json|octet-stream/i.test(type)) {
    fail('type', `${url} is ${type || 'a web page'}, not Markdown or JSON`);
  }
  return { text, isJson, base: response.url || url };
};

const fetched = new Map<string, Promise<Fetched>>();

/** Fetches a file, once for all elements of a page. One that did not come is fetched anew the next time. */
export const fetchOnce = (url: string): Promise<Fetched> => {
  const coming =
    fetched.get(url) ??
    fetchText(url).catch((error: unknown) => {
      fetched.delete(url);
      throw error;
    });
  fetched.set(url, coming);
  return coming;
};
