import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadLanguage } from '../../locales/spoken.js';
import { uses } from '../../model/uses.js';
import { validate } from '../../model/validate.js';
import type { Worksheet } from '../../model/worksheet.js';
import { ZelfcheckError } from '../errors.js';
import { langAround } from '../language.js';
import { expectParts, loadParts, parts } from '../parts.js';
import { inTime } from '../in-time.js';
import { isMarkdown } from './early.js';
import { absoluteUrl, fail, fetchOnce } from './fetch.js';
import type { Content, ContentHost, ContentState, Source, TextSource } from './host.js';
import { whenNear } from './near.js';

const readJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    return fail('json', `${where} is not JSON`, cause);
  }
};

const checkedContent = (value: unknown, where: string, base = document.baseURI): Content => {
  const checked = validate(value);
  if ('worksheet' in checked) return { worksheet: checked.worksheet, messages: [], base };
  const { expected, path } = checked.problem;
  return fail('worksheet', `${where} is no worksheet: expected ${expected} at "${path}"`);
};

const scriptFailure =
  (code: 'parser' | 'network') =>
  (cause: unknown): never =>
    fail(code, `Exclude embed*.js from cache plug-ins: ${String(cause)}`, cause);

const hasNothingToDo = ({ kind, parts: worksheetParts }: Worksheet): boolean =>
  kind === 'quiz' ? !worksheetParts.some(({ type }) => type === 'question') : !worksheetParts.length;

/** Whether the address of the page carries answers to questions, such as `?q1=b`. */
export const isPreselecting = (): boolean => /[?#&;]q\d+=/i.test(location.href);

/**
 * Loads the content of an element from its source. The source that was set last wins, whichever way it was set, and
 * content that arrives for an earlier source is dropped. Every error while loading ends in the state `failed`.
 */
export class ContentController implements ReactiveController {
  /** The current state of the content. */
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

  /** Whether a source was set. */
  get hasSource(): boolean {
    return this.#source !== undefined;
  }

  /** Whether the content stands in the page, in a child of the element, where others may edit it. */
  get isOfPage(): boolean {
    return !!this.#source && !/^(?:url|value)$/.test(this.#source.from);
  }

  /** The content that was read, whether it can be shown or not. */
  get content(): Content | undefined {
    return 'content' in this.state ? this.state.content : undefined;
  }

  hostConnected(): void {
    // Moving the element in the document does not fetch the content again.
    if (this.state.status === 'empty' || this.state.status === 'loading') void this.load();
  }

  hostDisconnected(): void {
    if (this.state.status === 'loading') this.#turn++;
  }

  /** Sets the source and loads its content; with undefined the element becomes empty. */
  set(source: Source | undefined): void {
    this.#source = source;
    void this.load();
  }

  /** Loads the content of the source, also when it was loaded before. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    // Several attributes may be set in one task. An element outside the document loads when it is connected.
    await Promise.resolve();
    const source = this.#source;
    if (isStale() || !this.#host.element.isConnected) return;
    if (!source) return this.#setState({ status: 'empty' });
    let content: Content | undefined;
    try {
      const isHtml = source.from === 'html';
      // A value needs neither network nor parser, so it is on screen in the first frame.
      if (source.from === 'value') content = checkedContent(source.value, 'The worksheet property');
      else {
        // HTML children and a worksheet on screen stay readable until the new worksheet is there.
        if (!isHtml || this.state.status !== 'ready')
          this.#setState({ status: 'loading', isReadable: isHtml });
        if (this.#host.isLazy()) await whenNear(this.#host.element);
        if (isStale()) return;
        content = await this.#read(source);
      }
      if (isHtml) {
        if (isStale() || this.content?.worksheet === content.worksheet) return;
        // Ordinary page content between the tags, such as a link or a picture, is no worksheet and no error.
        if (hasNothingToDo(content.worksheet)) return this.#setState({ status: 'empty', content });
      }
      this.#assertShowable(content);
      const missing = this.#loadNeeds(content.worksheet);
      if (missing) {
        if (this.state.status === 'empty') this.#setState({ status: 'loading' });
        await missing.catch(scriptFailure('network'));
      }
      if (!isStale()) this.#setState({ status: 'ready', content });
    } catch (cause) {
      if (isStale()) return;
      const error =
        cause instanceof ZelfcheckError
          ? cause
          : new ZelfcheckError('internal', 'The content could not be shown', { cause });
      this.#setState({ status: 'failed', error, content });
    }
  }

  /** Loads the parts and the language that a worksheet needs; undefined when all of them are loaded. */
  #loadNeeds(worksheet: Worksheet): Promise<unknown> | undefined {
    const kind = this.#host.kind();
    // English until the language comes, when that takes too long.
    const language = loadLanguage(langAround(this.#host.element), worksheet.lang);
    const missing = [
      loadParts({ kind, uses: uses(worksheet), isRemembering: this.#host.isRemembering() }),
      // The quiz also works without the answers in the address.
      loadParts({ kind, isPreselected: isPreselecting() })?.catch(() => undefined),
      // The worksheet is also shown when the view of the messages cannot be loaded.
      loadParts({ kind, isDraft: this.#host.isDraft() })?.catch(() => undefined),
      language && inTime(language).catch(() => undefined),
    ].filter((load) => load !== undefined);
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
      return checkedContent(readJson(source.text, 'The script child'), 'The script child');
    }
    if (source.from !== 'url') return this.#parse(source.text, document.baseURI, source);
    const url = absoluteUrl(source.url);
    if (!url) return fail('not-found', `"${source.url}" is no URL`);
    // Loads the parser while the file is on its way.
    if (isMarkdown(url)) expectParts({ kind, from: 'markdown' });
    const { text, isJson, base } = await fetchOnce(url.href);
    return isJson ? checkedContent(readJson(text, url.href), url.href, base) : this.#parse(text, base);
  }

  async #parse(
    original: string,
    base: string,
    source?: Exclude<TextSource, { from: 'json' }>,
  ): Promise<Content> {
    const kind = this.#host.kind();
    const from = source?.from ?? 'markdown';
    const isDraft = this.#host.isDraft();
    expectParts({ kind, from, text: original, isDraft });
    const failed = scriptFailure('parser');
    // The worksheet is also read when the rules for authors cannot be loaded.
    const rules = isDraft
      ? (await parts.authors.load().catch(() => undefined))?.rules
      : undefined;
    const options = { kind, ...(rules && { rules }) };
    if (from === 'html') {
      const { readChildren } = await parts.html.load().catch(failed);
      return { ...(await readChildren(this.#host, options)), base };
    }
    const { fromPage, readMarkdown } = await parts.markdown.load().catch(failed);
    const text = source ? fromPage(original, 'isEscaped' in source && source.isEscaped) : original;
    const { worksheet, messages } = readMarkdown(text, options);
    return { worksheet, messages, text, base };
  }

  #assertShowable({ worksheet }: Content): void {
    const kind = this.#host.kind();
    if (worksheet.kind !== kind) fail('kind', `This is no ${kind}`);
    if (hasNothingToDo(worksheet)) fail('empty', `There is nothing in the ${kind}`);
  }

  #setState(state: ContentState): void {
    this.state = state;
    // Requested first, so that an `updateComplete` that a listener awaits includes this update.
    this.#updates.requestUpdate();
    this.#host.changed(state);
  }
}
