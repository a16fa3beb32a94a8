import type { CSSResultOrNative, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Message } from '../../model/message.js';
import { validate } from '../../model/validate.js';
import type { Kind, Worksheet } from '../../model/worksheet.js';
import { ZelfcheckError } from '../errors.js';
import { whenNear } from './near.js';

/** Content that is there as text. */
export type TextSource =
  | {
      readonly from: 'markdown';
      /** As it stands in the page, with the indentation of the page. */
      readonly text: string;
      /** Whether the signs of HTML in it are written as HTML writes them. */
      readonly isEscaped?: boolean;
    }
  | { readonly from: 'json'; readonly text: string }
  /** What stands in the element itself, and can be read there. */
  | { readonly from: 'html'; readonly text: string };

/** Where the content of an element comes from. */
export type Source =
  | TextSource
  | { readonly from: 'url'; readonly url: string }
  | { readonly from: 'value'; readonly value: unknown };

/** Content that was read. */
export interface Content {
  readonly worksheet: Worksheet;
  readonly messages: readonly Message[];
  /** The Markdown that it was read from; of HTML, which has no lines, what the messages are about. */
  readonly text?: string | readonly string[];
  /** What its relative URLs are relative to. */
  readonly base: string;
}

/** Where the content stands. */
export type ContentState =
  | { readonly status: 'empty'; readonly content?: Content }
  | {
      readonly status: 'loading';
      /** Whether what the page wrote is all that it takes to read on. */
      readonly isReadable?: boolean;
    }
  | { readonly status: 'ready'; readonly content: Content }
  | {
      readonly status: 'failed';
      readonly error: ZelfcheckError;
      /** What was read, where that is not the trouble: a file in which nothing can be answered. */
      readonly content?: Content | undefined;
    };

/** What the controller needs of its element. */
export interface ContentHost extends ReactiveControllerHost, HTMLElement {
  readonly kind: Kind;
  /** Whether content is fetched and parsed at once, or when the element comes near the screen. */
  readonly loading: 'eager' | 'lazy';
  /** Gets what it takes to show content; undefined when all of it is there. */
  prepare(): Promise<unknown> | undefined;
  /** Gets what it takes to show this worksheet; undefined when all of it is there. */
  prepareFor(worksheet: Worksheet): Promise<unknown> | undefined;
  /** Gets what it takes to show messages, and says whether Markdown is to be looked over for its author. */
  prepareMessages(): Promise<boolean>;
  /** Adds a sheet that came later. */
  adopt(sheet: CSSResultOrNative): void;
  contentChanged(state: ContentState): void;
}

const fail = (code: ZelfcheckError['code'], message: string, cause?: unknown): never => {
  throw new ZelfcheckError(code, message, { cause });
};

const readJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    return fail('json', `${where} is not JSON`, cause);
  }
};

interface Fetched {
  readonly text: string;
  readonly isJson: boolean;
  readonly base: string;
}

const fetchText = async (url: string): Promise<Fetched> => {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url);
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
const fetchOnce = (url: string): Promise<Fetched> => {
  const coming =
    fetched.get(url) ??
    fetchText(url).catch((error: unknown) => {
      fetched.delete(url);
      throw error;
    });
  fetched.set(url, coming);
  return coming;
};

const loaded = async <Loaded>(scripts: Promise<Loaded> | undefined): Promise<Loaded | undefined> =>
  scripts?.catch((cause: unknown) => fail('network', 'A script could not be loaded', cause));

const isEmpty = ({ kind, parts }: Worksheet): boolean =>
  kind === 'quiz' ? !parts.some(({ type }) => type === 'question') : !parts.length;

/**
 * Owns where an element's content comes from. The source that was set last wins, whichever way it was set, and what
 * arrives for an earlier one is dropped.
 */
export class ContentController implements ReactiveController {
  /** Where the content stands now. */
  state: ContentState = { status: 'empty' };

  #source: Source | undefined;
  #turn = 0;
  readonly #host: ContentHost;

  constructor(host: ContentHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether anything was set. */
  get hasSource(): boolean {
    return this.#source !== undefined;
  }

  hostConnected(): void {
    // A move in the document is no reason to fetch again.
    if (this.state.status === 'empty' || this.state.status === 'loading') void this.load();
  }

  hostDisconnected(): void {
    if (this.state.status === 'loading') this.#turn++;
  }

  /** Takes content from here on from this source; from none, the element is empty. */
  set(source: Source | undefined): void {
    this.#source = source;
    void this.load();
  }

  /** Gets the content of the source, once more if need be. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    // Several attributes may be set in a row, and a source on an element outside the document waits.
    await Promise.resolve();
    const source = this.#source;
    const host = this.#host;
    if (isStale() || !host.isConnected) return;
    if (!source) return this.#become({ status: 'empty' });
    let content: Content | undefined;
    try {
      const isValue = source.from === 'value';
      const isHtml = source.from === 'html';
      if (isValue && !host.prepare()) {
        // It needs neither network nor parser, so it is on screen at the first frame.
        content = this.#take(source.value, 'The worksheet property');
      } else {
        // What can be read stays until there is something else to show.
        if (!isHtml || this.state.status !== 'ready')
          this.#become({ status: 'loading', isReadable: isHtml });
        if (!isValue && host.loading === 'lazy') await whenNear(host);
        if (isStale()) return;
        [content] = await Promise.all([this.#read(source), loaded(host.prepare())]);
      }
      if (isHtml) {
        const { state } = this;
        if (isStale() || ('content' in state && state.content?.worksheet === content.worksheet))
          return;
        // A link or a picture of the page's own is no worksheet.
        if (isEmpty(content.worksheet)) return this.#become({ status: 'empty', content });
      }
      this.#fit(content);
      const missing = host.prepareFor(content.worksheet);
      if (missing) await loaded(missing);
      if (!isStale()) this.#become({ status: 'ready', content });
    } catch (error) {
      if (!(error instanceof ZelfcheckError)) throw error;
      if (!isStale()) this.#become({ status: 'failed', error, content });
    }
  }

  async #read(source: Source): Promise<Content> {
    if (source.from === 'value') return this.#take(source.value, 'The worksheet property');
    if (source.from === 'json') {
      return this.#take(readJson(source.text, 'The script child'), 'The script child');
    }
    if (source.from !== 'url') return this.#parse(source.text, document.baseURI, source);
    const url = URL.parse(source.url, document.baseURI)?.href;
    if (url === undefined) return fail('not-found', `"${source.url}" is no URL`);
    const { text, isJson, base } = await fetchOnce(url);
    return isJson ? this.#take(readJson(text, url), url, base) : this.#parse(text, base);
  }

  #take(value: unknown, where: string, base = document.baseURI): Content {
    const checked = validate(value);
    if ('worksheet' in checked) return { worksheet: checked.worksheet, messages: [], base };
    const { expected, path } = checked.problem;
    return fail('worksheet', `${where} is no worksheet: expected ${expected} at "${path}"`);
  }

  async #parse(
    whole: string,
    base: string,
    source?: Exclude<TextSource, { from: 'json' }>,
  ): Promise<Content> {
    const missing = (cause: unknown): never =>
      fail('parser', 'A script could not be loaded', cause);
    // What both ways in share is asked for at once, and not only when one of them is there and asks for it.
    void import('../../reader/index.js').catch(() => undefined);
    const isDraft = await this.#host.prepareMessages();
    const options = { kind: this.#host.kind, isDraft };
    if (source?.from === 'html') {
      const { readChildren } = await import('./from-html.js').catch(missing);
      return { ...(await readChildren(this.#host, options).catch(missing)), base };
    }
    const { fromPage, readOnDemand } = await import('../../markdown/on-demand.js').catch(missing);
    const text = source ? fromPage(whole, source.isEscaped) : whole;
    const { worksheet, messages } = await readOnDemand(text, options).catch(missing);
    return { worksheet, messages, text, base };
  }

  #fit(content: Content): void {
    const { kind } = content.worksheet;
    if (kind !== this.#host.kind) this.#isOther();
    if (isEmpty(content.worksheet)) fail('empty', `There is nothing in the ${kind}`);
  }

  #isOther(): never {
    return fail('kind', `This is no ${this.#host.kind}`);
  }

  #become(state: ContentState): void {
    this.state = state;
    // Asked for first, so that whoever waits for the update waits for this one.
    this.#host.requestUpdate();
    this.#host.contentChanged(state);
  }
}
