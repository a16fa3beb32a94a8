import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLanguage } from '../../locales/spoken.js';
import { uses } from '../../model/uses.js';
import { validate } from '../../model/validate.js';
import type { Worksheet } from '../../model/worksheet.js';
import { ZelfcheckError } from '../errors.js';
import { langAround } from '../language.js';
import { expectParts, loadParts, parts } from '../parts.js';
import { isMarkdown } from './early.js';
import { absolute, fail, fetchOnce } from './fetch.js';
import type { Content, ContentHost, ContentState, Source, TextSource } from './host.js';
import { whenNear } from './near.js';

const readJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    return fail('json', `${where} is not JSON`, cause);
  }
};

const take = (value: unknown, where: string, base = document.baseURI): Content => {
  const checked = validate(value);
  if ('worksheet' in checked) return { worksheet: checked.worksheet, messages: [], base };
  const { expected, path } = checked.problem;
  return fail('worksheet', `${where} is no worksheet: expected ${expected} at "${path}"`);
};

const noScript =
  (code: 'parser' | 'network') =>
  (cause: unknown): never =>
    fail(code, 'A script could not be loaded', cause);

const isEmpty = ({ kind, parts: held }: Worksheet): boolean =>
  kind === 'quiz' ? !held.some(({ type }) => type === 'question') : !held.length;

/** Whether the address of the page answers questions. */
export const isPreselecting = (): boolean => /[?#&]q\d+=/.test(location.href);

/**
 * Owns where an element's content comes from. The source that was set last wins, whichever way it was set, and what
 * arrives for an earlier one is dropped. Whatever goes wrong on the way ends in `failed`.
 */
export class ContentController implements ReactiveController {
  /** How far the content is now. */
  state: ContentState = { status: 'empty' };

  #source: Source | undefined;
  #turn = 0;
  readonly #updates: ReactiveControllerHost;
  readonly #host: ContentHost;

  constructor(updates: ReactiveControllerHost, host: ContentHost) {
    this.#updates = updates;
    this.#host = host;
    updates.addController(this);
  }

  /** Whether anything was set. */
  get hasSource(): boolean {
    return this.#source !== undefined;
  }

  /** The content that was read, whether it can be shown or not. */
  get content(): Content | undefined {
    return 'content' in this.state ? this.state.content : undefined;
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
    if (isStale() || !this.#host.element.isConnected) return;
    if (!source) return this.#become({ status: 'empty' });
    let content: Content | undefined;
    try {
      const isHtml = source.from === 'html';
      // A value needs neither network nor parser, so it is on screen at the first frame.
      if (source.from === 'value') content = take(source.value, 'The worksheet property');
      else {
        // What can be read stays until there is something else to show.
        if (!isHtml || this.state.status !== 'ready')
          this.#become({ status: 'loading', isReadable: isHtml });
        if (this.#host.isLazy()) await whenNear(this.#host.element);
        if (isStale()) return;
        content = await this.#read(source);
      }
      if (isHtml) {
        if (isStale() || this.content?.worksheet === content.worksheet) return;
        // A link or a picture of the page's own is no worksheet.
        if (isEmpty(content.worksheet)) return this.#become({ status: 'empty', content });
      }
      this.#fit(content);
      const missing = this.#prepare(content.worksheet);
      if (missing) {
        if (this.state.status === 'empty') this.#become({ status: 'loading' });
        await missing.catch(noScript('network'));
      }
      if (!isStale()) this.#become({ status: 'ready', content });
    } catch (cause) {
      if (isStale()) return;
      const error =
        cause instanceof ZelfcheckError
          ? cause
          : new ZelfcheckError('internal', 'The content could not be shown', { cause });
      this.#become({ status: 'failed', error, content });
    }
  }

  /** Gets the parts and the language that a worksheet takes; undefined when all of that is there. */
  #prepare(worksheet: Worksheet): Promise<unknown> | undefined {
    const kind = this.#host.kind();
    const missing = [
      loadParts({ kind, uses: uses(worksheet), isRemembering: this.#host.isRemembering() }),
      // Without it the quiz is there all the same.
      loadParts({ kind, isPreselected: isPreselecting() })?.catch(() => undefined),
      loadLanguage(langAround(this.#host.element), worksheet.lang),
    ].filter((one) => one !== undefined);
    return missing.length ? Promise.all(missing) : undefined;
  }

  async #read(source: Exclude<Source, { from: 'value' }>): Promise<Content> {
    const { element } = this.#host;
    const kind = this.#host.kind();
    expectParts({
      kind,
      isDraft: this.#host.isDraft(),
      isRemembering: this.#host.isRemembering(),
      isPreselected: isPreselecting(),
    });
    void loadLanguage(langAround(element));
    if (source.from === 'json') {
      return take(readJson(source.text, 'The script child'), 'The script child');
    }
    if (source.from !== 'url') return this.#parse(source.text, document.baseURI, source);
    const url = absolute(source.url);
    if (!url) return fail('not-found', `"${source.url}" is no URL`);
    // The parser and the file come at the same time.
    if (isMarkdown(url)) expectParts({ kind, from: 'markdown' });
    const { text, isJson, base } = await fetchOnce(url.href);
    return isJson ? take(readJson(text, url.href), url.href, base) : this.#parse(text, base);
  }

  async #parse(
    whole: string,
    base: string,
    source?: Exclude<TextSource, { from: 'json' }>,
  ): Promise<Content> {
    const kind = this.#host.kind();
    const from = source?.from ?? 'markdown';
    const isDraft = this.#host.isDraft();
    expectParts({ kind, from, text: whole, isDraft });
    const failed = noScript('parser');
    // Without the rules for authors the worksheet is read all the same.
    const rules = isDraft
      ? (await parts.authors.load().catch(() => undefined))?.rules
      : undefined;
    const options = { kind, ...(rules && { rules }) };
    if (from === 'html') {
      const { readChildren } = await parts.html.load().catch(failed);
      return { ...(await readChildren(this.#host, options)), base };
    }
    const { fromPage, readMarkdown } = await parts.markdown.load().catch(failed);
    const text = source ? fromPage(whole, 'isEscaped' in source && source.isEscaped) : whole;
    const { worksheet, messages } = readMarkdown(text, options);
    return { worksheet, messages, text, base };
  }

  #fit({ worksheet }: Content): void {
    const kind = this.#host.kind();
    if (worksheet.kind !== kind) fail('kind', `This is no ${kind}`);
    if (isEmpty(worksheet)) fail('empty', `There is nothing in the ${kind}`);
  }

  #become(state: ContentState): void {
    this.state = state;
    // Asked for first, so that whoever waits for the update waits for this one.
    this.#updates.requestUpdate();
    this.#host.changed(state);
  }
}
