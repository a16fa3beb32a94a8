import { ZelfcheckError } from '../errors.js';
import { inTime } from '../in-time.js';
import { takeEarly } from './early.js';

/** A file that was fetched. */
export interface Fetched {
  readonly text: string;
  readonly isJson: boolean;
  /** The absolute URL of the file after redirects, against which its relative URLs are resolved. */
  readonly base: string;
}

/** Throws a `ZelfcheckError` with the reason why there is no content. */
export const fail = (code: ZelfcheckError['code'], message: string, cause?: unknown): never => {
  throw new ZelfcheckError(code, message, { cause });
};

/** Resolves a URL against that of the page; undefined when it is no valid URL. */
export const absoluteUrl = (url: string): URL | undefined => {
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
    response = await inTime(takeEarly(url) ?? fetch(url));
    text = await inTime(response.text());
  } catch (cause) {
    return fail('network', `No answer from ${url}`, cause);
  }
  if (!response.ok) {
    const { status } = response;
    // Asking again may help with a server that is busy, and does not with a file that is not there.
    const isPassing = status >= 500 || status === 408 || status === 429;
    return fail(isPassing ? 'network' : 'not-found', `${url} answered ${status}`);
  }
  const type = response.headers.get('content-type') ?? '';
  const isJson = /\bjson\b/i.test(type) || /\.json$/i.test(new URL(url).pathname);
  // Many servers answer an unknown path with their start page and status 200; many have no media type for Markdown.
  if (/^\s*<(!doctype|html)\b/i.test(text) || !/^$|^text\/|json|octet-stream/i.test(type)) {
    fail('type', `${url} is ${type || 'a web page'}, not Markdown or JSON`);
  }
  return { text, isJson, base: response.url || url };
};

const requests = new Map<string, Promise<Fetched>>();

/** Fetches a file once for all elements of a page. After a failure the next call fetches it again. */
export const fetchOnce = (url: string): Promise<Fetched> => {
  const request =
    requests.get(url) ??
    fetchText(url).catch((error: unknown) => {
      requests.delete(url);
      throw error;
    });
  requests.set(url, request);
  return request;
};
