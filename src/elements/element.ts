import {
  html,
  LitElement,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  dictionaryFor,
  loadLanguage,
  loadMessages,
  messagesFor,
  onLocaleAdded,
  registerLocale,
} from '../locales/spoken.js';
import type { Strings } from '../locales/strings.js';
import { isRightToLeft } from '../model/direction.js';
import type { Message } from '../model/messages.js';
import type { Settings } from '../model/settings.js';
import type { Kind, Worksheet } from '../model/worksheet.js';
import type { ViewContext } from '../views/context.js';
import { waitingView } from '../views/waiting.js';
import { childSource } from './content/children.js';
import { ContentController } from './content/controller.js';
import type { ContentState } from './content/host.js';
import type { ZelfcheckError } from './errors.js';
import type { ZelfcheckEventMap, ZelfcheckEventName } from './events.js';
import { inTime } from './in-time.js';
import { keepKey } from './keys.js';
import { langAround } from './language.js';
import { loadParts, parts } from './parts.js';
import { discardRendered, keepFocus, watchRewriting } from './rewritten.js';
import type { SessionFrame } from './sessions/frame.js';
import {
  reflectSettings,
  settingAttributes,
  settingOf,
  settingsWith,
  warnOfAttribute,
} from './settings-attributes.js';
import { States } from './states.js';
import { adoptInto } from './style-sheets.js';
import { unfold } from './unfold.js';
import { takeOverProperties } from './upgrade-properties.js';
import { cachedViewContext } from './view-context.js';

/** The state of the content of an element. */
export type Status = ContentState['status'];

const statuses: readonly Status[] = ['empty', 'loading', 'ready', 'failed'];

/**
 * The base class of both elements: content, language, states, announcements and events.
 *
 * @example
 * document.addEventListener('zelfcheck-ready', ({ target }) => {
 *   if (target instanceof ZelfcheckElement) console.log(target.kind, target.worksheet);
 * });
 */
export abstract class ZelfcheckElement<Sheet extends Worksheet = Worksheet> extends LitElement {
  static override properties: PropertyDeclarations = {
    worksheet: { attribute: false, noAccessor: true },
    strings: {
      converter: (text) => {
        try {
          return JSON.parse(text ?? '{}') as unknown;
        } catch {
          warnOfAttribute('strings', text);
          return {};
        }
      },
    },
    announcement: { state: true },
  };

  /**
   * Adds a language to the elements, or phrases to one that they have already. For pages without a bundler.
   *
   * @example
   * customElements.whenDefined('zelfcheck-quiz').then((Quiz) => Quiz.registerLocale('fy', { strings }));
   */
  static readonly registerLocale: typeof registerLocale = registerLocale;

  /** Strings of the page that replace those of the interface, by name. As an attribute: JSON. */
  declare strings: Partial<Strings> | undefined;

  /** How the reader is addressed, in languages that know the difference. */
  declare address: Settings['address'];

  /** The text of the live region. */
  declare protected announcement: string;

  /** Whether the answers or ticks of the reader are saved on this device. */
  abstract remember: boolean;

  /** The kind of worksheet that this element shows. */
  abstract readonly kind: Kind;

  /** The worksheet with the attributes of the element in its settings; undefined unless the status is `ready`. */
  protected sheet: Sheet | undefined;

  /** The side of this element that its session talks to. */
  protected readonly frame: SessionFrame = {
    context: () => this.viewContext,
    say: (text) => this.#announce(text),
    tell: (name, detail) => this.#tell(name, detail),
    adopt: (styles) => this.#adopt(styles),
    complete: (isComplete) => this.#states.toggle('complete', isComplete),
    focus: (id) => void this.moveFocus(id),
    waitFor: (promise) => void (this.#pendingArrange = promise),
    address: () => {
      const { base } = this.#content.content!;
      return base === document.baseURI ? location.href : base;
    },
  };

  readonly #content: ContentController = new ContentController(this, {
    element: this,
    kind: () => this.kind,
    isLazy: () => this.loading === 'lazy',
    isDraft: () => this.showMessages,
    isRemembering: () => this.remember,
    adopt: (styles) => this.#adopt(styles),
    changed: (state) => this.#contentChanged(state),
  });
  readonly #states = new States(this);
  readonly #surroundings = new MutationObserver(() => {
    this.#readChildren();
    this.requestUpdate();
  });
  readonly #contextFor = cachedViewContext({
    focus: (id) => void this.moveFocus(id),
    goTo: (url) => void this.#goTo(url),
  });
  readonly #styleSheets = new Set((this.constructor as typeof ZelfcheckElement).elementStyles);
  #childText: string | undefined;
  #shown: { sheet: Sheet; base: string; isOfPage: boolean } | undefined;
  #pendingArrange: Promise<unknown> | undefined;
  #pendingLanguage: Promise<unknown> | undefined;
  /** Whether the language took too long, so that nothing waits for it any more. */
  #isLanguageLate = false;
  #removeLocaleListener: (() => void) | undefined;

  constructor() {
    super();
    this.announcement = '';
    takeOverProperties(this);
  }

  /** Gives an element a property for every setting of its kind. */
  protected static reflect(kind: Kind): void {
    reflectSettings(this.prototype, kind, (element, name) => element.#setting(name));
  }

  static override get observedAttributes(): string[] {
    return [
      ...super.observedAttributes,
      ...['src', 'lang', 'remember', 'heading-level', 'show-messages'],
      ...settingAttributes,
    ];
  }

  /** The URL of the content, a Markdown or a JSON file, relative to the page. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(url: string) {
    this.setAttribute('src', url);
  }

  /**
   * The worksheet on screen; undefined unless the status is `ready`. Setting one, as `readMarkdown` returns it or as
   * parsed from JSON, validates and shows it; an invalid one makes the status `failed`, with the code `worksheet`.
   */
  get worksheet(): Worksheet | undefined {
    const { state } = this.#content;
    return state.status === 'ready' ? state.content.worksheet : undefined;
  }
  set worksheet(worksheet: Worksheet | undefined) {
    this.#content.set(worksheet === undefined ? undefined : { from: 'value', value: worksheet });
  }

  /** `lazy` (default): the content is fetched when the element comes within one screen height. `eager`: at once. */
  get loading(): 'eager' | 'lazy' {
    return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  }
  set loading(value: 'eager' | 'lazy') {
    this.setAttribute('loading', value);
  }

  /** The level of the title, 1 to 5 (default 2); without a title, that of the questions or groups. */
  get headingLevel(): number {
    const level = Number(this.getAttribute('heading-level'));
    return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
  }
  set headingLevel(level: number) {
    this.setAttribute('heading-level', String(level));
  }

  /** The state of the content: `empty`, `loading`, `ready` or `failed`. */
  get status(): Status {
    return this.#content.state.status;
  }

  /** The reason why the status is `failed`; else undefined. */
  get error(): ZelfcheckError | undefined {
    const { state } = this.#content;
    return state.status === 'failed' ? state.error : undefined;
  }

  /** The messages for the author of the Markdown; empty for a worksheet from JSON. */
  get messages(): readonly Message[] {
    return this.#content.content?.messages ?? [];
  }

  /** Whether the element shows the messages for the author of the Markdown. For a draft, not for readers. */
  get showMessages(): boolean {
    const given = this.getAttribute('show-messages');
    return given !== null && given !== 'false';
  }
  set showMessages(value: boolean) {
    // `toggleAttribute` would leave an existing `show-messages="false"` as it is.
    if (value) this.setAttribute('show-messages', '');
    else this.removeAttribute('show-messages');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of ['keydown', 'keypress', 'keyup']) root.addEventListener(name, keepKey);
    watchRewriting(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch {
      const giveFocusBack = keepFocus(this.renderRoot);
      discardRendered(this);
      super.update(changed);
      giveFocusBack?.();
    }
  }

  /** Adopts the styles anew: an element in another document has lost them. Before it is first connected it has none. */
  adoptedCallback(): void {
    if (this.shadowRoot) for (const styles of this.#styleSheets) this.#adopt(styles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundings.observe(this, { childList: true, characterData: true, subtree: true });
    this.#surroundings.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#removeLocaleListener = onLocaleAdded(() => this.requestUpdate());
    if (!this.#content.hasSource) this.#readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundings.disconnect();
    this.#removeLocaleListener?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    if (name === 'show-messages' && this.#content.hasSource) void this.#content.load();
    else if (name === 'show-messages') this.#readChildren();
    else if (name === 'src')
      this.#content.set(value === null ? undefined : { from: 'url', url: value });
    else this.#arrange();
    this.requestUpdate();
  }

  /** Opens a worksheet in place of the previous one, if any: starts it, restores it, or carries the answers over. */
  protected abstract open(sheet: Sheet, before: Sheet | undefined): void;

  /** The template of the worksheet. */
  protected abstract renderSheet(context: ViewContext): unknown;

  /** Moves the focus to the element with this id in the worksheet, once that is rendered. */
  protected async moveFocus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.shadowRoot?.getElementById(id);
    unfold(target);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the part of the worksheet to the screen for which this holds; false where there is none, or none is off it. */
  protected showPart?(holds: (part: unknown) => boolean): boolean;

  /** The context of the views; the identical object as long as nothing in it changes. */
  protected get viewContext(): ViewContext {
    const { state } = this.#content;
    const { worksheet, strings, headingLevel } = this;
    const page = langAround(this);
    const loading = this.#loadLanguage(worksheet)?.then((hasNewPhrases) => {
      if (hasNewPhrases) this.requestUpdate();
    });
    this.#pendingLanguage =
      loading &&
      (this.#isLanguageLate
        ? undefined
        : inTime(loading).catch(() => void (this.#isLanguageLate = true)));
    return this.#contextFor({
      worksheet,
      base: state.status === 'ready' ? state.content.base : document.baseURI,
      isFormal: this.address === 'formal',
      page,
      dictionary: dictionaryFor(page, worksheet?.lang),
      strings,
      headingLevel,
      media: parts.answers.module?.richMedia,
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#pendingArrange;
    const isDone = await super.getUpdateComplete();
    if (!this.#pendingLanguage) return isDone;
    await this.#pendingLanguage;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { status, sheet, viewContext: context } = this;
    const isShown = status === 'ready' && sheet !== undefined;
    const lang = context.spoken ?? nothing;
    const dir = context.spoken && isRightToLeft(context.spoken) ? 'rtl' : nothing;
    return html`<div class="frame" part="worksheet" lang=${lang} dir=${dir}>
        ${this.#renderMessages(context)}
        ${isShown ? this.renderSheet(context) : waitingView(this.#waiting, context)}
      </div>
      ${isShown ? nothing : html`<slot></slot>`}
      <div class="spoken" role="status" lang=${lang}>${this.announcement}</div>`;
  }

  get #waiting(): Parameters<typeof waitingView>[0] {
    const { state } = this.#content;
    return {
      isLoading: state.status === 'loading' && !state.isReadable,
      failure: this.error,
      retry: () => void this.#reload(),
    };
  }

  #renderMessages(context: ViewContext): unknown {
    const read = this.#content.content;
    const authors = parts.authors.module;
    if (!this.showMessages || !authors) return nothing;
    const attributes = authors.oddAttributes(this, this.kind);
    // Worksheets from JSON were read before, so that no message about them is left.
    if (read?.text === undefined && !attributes.length) return nothing;
    this.#adopt(authors.styles);
    return authors.messagesView(
      attributes,
      read?.messages ?? [],
      read?.text ?? '',
      { ...context, level: this.headingLevel },
      messagesFor(context.t.lang),
    );
  }

  /** Updates the worksheet and the custom states after a change of the content state, and dispatches the event. */
  #contentChanged(state: ContentState): void {
    for (const status of statuses) this.#states.toggle(status, status === state.status);
    this.sheet = undefined;
    if (state.status === 'ready') {
      const answers = parts.answers.module;
      if (answers) this.#adopt(answers.richMediaStyles);
      this.#arrange();
      const { worksheet, messages } = state.content;
      void this.updateComplete.then(() => {
        if (this.#content.state !== state) return;
        // A host that measures its frame when something in its page changes does not see a change in a shadow root.
        this.dataset.status = state.status;
        this.#tell('zelfcheck-ready', { worksheet, messages });
      });
    } else if (state.status === 'failed') {
      console.warn(`<${this.localName}> ${state.error.code}: ${state.error.message}`);
      this.#tell('zelfcheck-problem', { error: state.error });
    }
  }

  /** Merges the attributes into the settings of the worksheet and opens it. */
  #arrange(): void {
    const { worksheet, kind } = this;
    if (!worksheet) return;
    const { isOfPage, content } = this.#content;
    const { base } = content!;
    const shown = this.#shown;
    // Another version of what was on screen: the settings changed, others edited the page, or the author the file.
    const isVersion =
      shown?.base === base && (shown.sheet.id === worksheet.id || (isOfPage && shown.isOfPage));
    const before = isVersion ? shown.sheet : undefined;
    const missing = before && loadParts({ kind, isRemembering: true });
    if (missing) {
      this.#pendingArrange = missing.then(
        () => {
          this.#arrange();
          this.requestUpdate();
        },
        (error: unknown) => console.warn(`<${this.localName}> stays as it was`, error),
      );
      return;
    }
    const settings = settingsWith(this, this.kind, worksheet.settings);
    this.sheet = { ...worksheet, settings } as Sheet;
    this.open(this.sheet, before);
    this.#shown = { sheet: this.sheet, base, isOfPage };
  }

  #setting(name: string): unknown {
    return settingOf(this, this.kind, name, this.worksheet?.settings);
  }

  #readChildren(): void {
    const source = childSource(this, this.showMessages);
    // A change between the tags that leaves the source text as it is must not restart the worksheet.
    if (!source || source.text === this.#childText) return;
    // HTML beside a `src` or `worksheet` that was set first is fallback content and no source.
    if (source.from === 'html' && this.#content.hasSource && this.#childText === undefined) return;
    this.#childText = source.text;
    this.#content.set(source);
  }

  /** Loads the language; undefined when it is loaded. The promise resolves with whether new phrases came. */
  #loadLanguage(worksheet: Worksheet | undefined): Promise<boolean> | undefined {
    const tags = [langAround(this), worksheet?.lang];
    const loads = [
      loadLanguage(...tags),
      ...(this.showMessages ? [loadMessages(...tags)] : []),
    ].filter((load) => load !== undefined);
    return loads.length ? Promise.all(loads).then((loaded) => loaded.includes(true)) : undefined;
  }

  /** Loads the content again. That removes the button with the focus, so the focus moves to its replacement. */
  async #reload(): Promise<void> {
    await this.#content.load();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.failed button, [tabindex="-1"]')?.focus();
  }

  async #goTo(url: string): Promise<void> {
    const script = await parts.answers.load().catch(() => undefined);
    const isHere = (): boolean => !!script?.goToHeading(this.renderRoot, url);
    if (isHere()) return;
    if (script && this.showPart?.((part) => script.hasHeading(part, url))) {
      await this.updateComplete;
      isHere();
    } else location.hash = url;
  }

  #announce(text: string): void {
    // A live region announces the same sentence again only when its text changes.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  }

  #tell<Name extends ZelfcheckEventName>(
    name: Name,
    detail: ZelfcheckEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  #adopt(styles: CSSResultOrNative): void {
    this.#styleSheets.add(styles);
    adoptInto(this.shadowRoot!, styles);
  }
}
