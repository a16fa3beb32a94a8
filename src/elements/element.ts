import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { loadLocale, localeFor, translateWith, type Translate } from '../locales/translate.js';
import type { Locale, Strings } from '../locales/types.js';
import type { MoreChecks } from '../model/checks.js';
import { isRightToLeft } from '../model/direction.js';
import type { Message } from '../model/message.js';
import {
  settingKey,
  settingRules,
  textOf,
  type SettingRule,
  type Settings,
} from '../model/settings.js';
import type { Kind, Worksheet } from '../model/worksheet.js';
import type { ViewContext } from '../views/context.js';
import { button } from '../views/parts.js';
import { childSource } from './children.js';
import { ContentController, type Content, type ContentHost, type ContentState } from './content.js';
import type { ZelfcheckError } from './errors.js';
import type { ZelfcheckEventMap, ZelfcheckEventName } from './events.js';
import type * as ForAuthors from './for-authors.js';
import { langAround } from './language.js';
import type * as Rare from './rare-text.js';

/** Where an element stands. */
export type Status = ContentState['status'];

const statuses: readonly Status[] = ['empty', 'loading', 'ready', 'failed'];

const holdsRareText = (worksheet: Worksheet): boolean =>
  // In a string the quotes would be escaped, so these are nodes and not somebody's words.
  /"type":"(?:image|format|footnoteReference|inlineCode|code|blockquote|table|thematicBreak)"|"footnotes":\[\{/.test(
    JSON.stringify(worksheet),
  );

/** Loaded with the first worksheet that holds such text, and there for every further one. */
let rare: typeof Rare | undefined;

/** Loaded with the first element that shows messages, and there for every further one. */
let forAuthors: typeof ForAuthors | undefined;

/** What the quiz and the checklist have in common: content, language, states, announcements and events. */
export abstract class ZelfcheckElement<Sheet extends Worksheet = Worksheet>
  extends LitElement
  implements ContentHost
{
  static override properties: PropertyDeclarations = {
    worksheet: { attribute: false, noAccessor: true },
    strings: {
      converter: (text) => {
        try {
          return JSON.parse(text ?? '{}') as unknown;
        } catch {
          return {};
        }
      },
    },
    announcement: { state: true },
  };

  /** Strings of the page that replace those of the interface, by name. As an attribute: JSON. */
  declare strings: Partial<Strings> | undefined;

  /** How the reader is addressed, in languages that know the difference. */
  declare address: Settings['address'];

  /** What the live region says. */
  declare protected announcement: string;

  /** What this element shows. */
  abstract readonly kind: Kind;

  /** The worksheet with the attributes of the element worked in; undefined unless the status is `ready`. */
  protected sheet: Sheet | undefined;

  readonly #content = new ContentController(this);
  readonly #internals: ElementInternals | undefined;
  readonly #surroundings = new MutationObserver(() => {
    this.#readChildren();
    this.requestUpdate();
  });
  #childText: string | undefined;
  #context: ViewContext | undefined;
  #contextKey: readonly unknown[] = [];
  readonly #sheets = new Set((this.constructor as typeof ZelfcheckElement).elementStyles);
  #arranging: Promise<unknown> | undefined;
  #speaking: Promise<unknown> | undefined;

  constructor() {
    super();
    this.announcement = '';
    // Absent in old browsers and in Node's stand-in.
    this.#internals = this.attachInternals?.();
  }

  /**
   * Gives an element a property for every setting of its kind: it reads what holds, and writes the attribute.
   */
  protected static reflect(kind: Kind): void {
    for (const name of Object.keys(settingRules[kind])) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ZelfcheckElement) {
          return this.setting(name);
        },
        set(this: ZelfcheckElement, value: unknown) {
          this.setAttribute(settingKey(name), textOf(value));
        },
      });
    }
  }

  static override get observedAttributes(): string[] {
    const settings = [settingRules.quiz, settingRules.checklist].flatMap((rules) =>
      Object.keys(rules),
    );
    const names = [
      'src',
      'lang',
      'remember',
      'heading-level',
      'show-messages',
      ...settings.map(settingKey),
    ];
    return [...super.observedAttributes, ...new Set(names)];
  }

  /** The URL of the content, a Markdown or a JSON file, relative to the page. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(url: string) {
    this.setAttribute('src', url);
  }

  /** The worksheet on screen. Setting one, as made by the reader or parsed from JSON, shows it; it is checked first. */
  get worksheet(): Worksheet | undefined {
    return this.#content.state.status === 'ready'
      ? this.#content.state.content.worksheet
      : undefined;
  }
  set worksheet(worksheet: Worksheet | undefined) {
    this.#content.set(worksheet === undefined ? undefined : { from: 'value', value: worksheet });
  }

  /** `lazy` (default): the content is fetched when the element comes near the screen. `eager`: at once. */
  get loading(): 'eager' | 'lazy' {
    return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  }
  set loading(value: 'eager' | 'lazy') {
    this.setAttribute('loading', value);
  }

  /** The level of the title, 1 to 5 (default 2); of the questions or groups where there is no title. */
  get headingLevel(): number {
    const level = Number(this.getAttribute('heading-level'));
    return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
  }
  set headingLevel(level: number) {
    this.setAttribute('heading-level', String(level));
  }

  /** Where the element stands: `empty`, `loading`, `ready` or `failed`. */
  get status(): Status {
    return this.#content.state.status;
  }

  /** Why the status is `failed`; else undefined. */
  get error(): ZelfcheckError | undefined {
    return this.#content.state.status === 'failed' ? this.#content.state.error : undefined;
  }

  /** What the author should know about the Markdown. */
  get messages(): readonly Message[] {
    return this.#read?.messages ?? [];
  }

  /** Whether the page shows the author what could be better in the Markdown. For a draft, not for readers. */
  get showMessages(): boolean {
    const given = this.getAttribute('show-messages');
    return given !== null && given !== 'false';
  }
  set showMessages(value: boolean) {
    // `show-messages="false"` is there as well, and would stay as it is.
    if (value) this.setAttribute('show-messages', '');
    else this.removeAttribute('show-messages');
  }

  get #read(): Content | undefined {
    const { state } = this.#content;
    return 'content' in state ? state.content : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundings.observe(this, { childList: true, characterData: true, subtree: true });
    this.#surroundings.observe(document.documentElement, { attributeFilter: ['lang'] });
    if (!this.#content.hasSource) this.#readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundings.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    if (name === 'show-messages') void this.#content.load();
    else if (name === 'src')
      this.#content.set(value === null ? undefined : { from: 'url', url: value });
    else this.#arrange();
    this.requestUpdate();
  }

  /** A new state of the content: keeps the sheet and the states in step, and tells the world. */
  contentChanged(state: ContentState): void {
    for (const status of statuses) this.toggleState(status, status === state.status);
    this.sheet = undefined;
    if (state.status === 'ready') {
      if (rare) this.adopt(rare.rareStyles);
      this.#arrange();
      const { worksheet, messages } = state.content;
      void this.updateComplete.then(() => {
        if (this.#content.state === state) this.tell('zelfcheck-ready', { worksheet, messages });
      });
    } else if (state.status === 'failed') {
      console.warn(`<${this.localName}> ${state.error.code}: ${state.error.message}`);
      this.tell('zelfcheck-problem', { error: state.error });
    }
  }

  /**
   * Gets what it takes to show a worksheet; undefined when all of it is there. `carriesOn`: whether what was answered
   * before is to come along.
   */
  abstract prepare(carriesOn?: boolean): Promise<unknown> | undefined;

  abstract prepareChecks(): Promise<Partial<MoreChecks>>;

  /** Gets the language and what it takes to show what few worksheets hold; undefined when all of it is there. */
  prepareFor(worksheet: Worksheet): Promise<unknown> | undefined {
    const language = loadLocale(langAround(this), worksheet.lang);
    return rare || !holdsRareText(worksheet)
      ? language
      : import('./rare-text.js').then((module) => {
          rare = module;
          return language;
        });
  }

  async prepareMessages(): Promise<boolean> {
    if (!this.showMessages) return false;
    // Without it the worksheet is shown all the same.
    forAuthors ??= await import('./for-authors.js').catch(() => undefined);
    return true;
  }

  /** What the interface can say besides what every element can, in all languages. The same entries until more is loaded. */
  protected get phrases(): readonly Locale[] {
    return [];
  }

  /** Takes a worksheet in place of the one before, if any; the element starts, resumes or carries on. */
  protected abstract open(sheet: Sheet, before: Sheet | undefined): void;

  /** The template of the worksheet. */
  protected abstract renderSheet(sheet: Sheet, context: ViewContext): unknown;

  /** What holds for a setting: the attribute, else the front matter, else the default. */
  protected setting(name: string): unknown {
    const rules: Readonly<Record<string, SettingRule<unknown>>> = settingRules[this.kind];
    const rule = rules[name];
    const given = this.getAttribute(settingKey(name));
    const own: unknown = given === null ? undefined : rule?.parse(given);
    const sheet = this.worksheet?.settings as Readonly<Record<string, unknown>> | undefined;
    return own ?? sheet?.[name] ?? rule?.fallback;
  }

  /** Says something to those who listen to the page. */
  protected announce(text: string): void {
    // The same sentence once more is only said when the text changes.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  }

  /** Dispatches one of the events. */
  protected tell<Name extends ZelfcheckEventName>(
    name: Name,
    detail: ZelfcheckEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Adds a sheet that came later; again it changes nothing. */
  adopt(sheet: CSSResultOrNative): void {
    this.#sheets.add(sheet);
    adoptStyles(this.shadowRoot!, [...this.#sheets]);
  }

  /** Moves the focus to a place in the worksheet, once it is there. */
  protected async moveFocus(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  /** Turns a custom state, `:state(name)`, on or off. */
  protected toggleState(name: string, on: boolean): void {
    try {
      this.#internals?.states[on ? 'add' : 'delete'](name);
    } catch {
      // Before the names were free, browsers wanted them to begin with dashes; there the states are not to be had.
    }
  }

  /** What the views need to know; the same object as long as nothing in it changes. */
  protected get viewContext(): ViewContext {
    const { state } = this.#content;
    const worksheet = this.worksheet;
    const page = langAround(this);
    const base = state.status === 'ready' ? state.content.base : document.baseURI;
    const formal = this.address === 'formal';
    const more = this.phrases;
    const locale = localeFor(page, worksheet?.lang);
    this.#speaking = loadLocale(page, worksheet?.lang)?.then((isThere) => {
      if (isThere) this.requestUpdate();
    });
    const { strings, headingLevel } = this;
    const key = [worksheet, base, formal, page, locale, strings, headingLevel, more.length];
    if (!this.#context || key.some((part, index) => part !== this.#contextKey[index])) {
      this.#contextKey = key;
      // Both are told to assistive technology where they differ from what is around them; unknown is unknown.
      const content = worksheet?.lang ?? page ?? '';
      const isSpoken = (lang: string | undefined): boolean => lang?.split('-')[0] === locale.lang;
      this.#context = {
        t: translateWith(locale, { formal, more, ...(this.strings && { strings: this.strings }) }),
        base,
        level: this.headingLevel - +!worksheet?.title,
        footnotes: worksheet?.footnotes ?? [],
        rare: rare?.rareText,
        focus: (id) => void this.moveFocus(id),
        ...(!isSpoken(page) && { spoken: locale.lang }),
        ...(!isSpoken(content) && { lang: content, dir: isRightToLeft(content) ? 'rtl' : 'ltr' }),
      };
    }
    return this.#context;
  }

  /** Says the strings of the interface. */
  protected get t(): Translate {
    return this.viewContext.t;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#arranging;
    const isDone = await super.getUpdateComplete();
    if (!this.#speaking) return isDone;
    await this.#speaking;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { status, sheet, viewContext: context } = this;
    const isShown = status === 'ready' && sheet !== undefined;
    const lang = context.spoken ?? nothing;
    return html`<div class="frame" part="worksheet" lang=${lang}>
        ${this.#renderMessages(context)}
        ${isShown ? this.renderSheet(sheet, context) : this.#renderWaiting(context)}
      </div>
      ${isShown ? nothing : html`<slot></slot>`}
      <div class="spoken" role="status" lang=${lang}>${this.announcement}</div>`;
  }

  #renderMessages(context: ViewContext): unknown {
    const read = this.#read;
    if (!this.showMessages || !forAuthors || read?.text === undefined) return nothing;
    this.adopt(forAuthors.messageStyles);
    return forAuthors.messagesView(read.messages, read.text, {
      ...context,
      level: this.headingLevel,
    });
  }

  /** What is said before, or instead of, the worksheet, above whatever the page wrote between the tags. */
  #renderWaiting({ t }: ViewContext): unknown {
    const { error } = this;
    const { state } = this.#content;
    return html`${state.status === 'loading' && !state.isReadable ? html`<p class="loading">${t('loading')}</p>` : nothing}
      ${
        error
          ? html`<div class="failed" part="problem">
            <p>${t(error.isPassing ? 'unreachable' : 'unusable')}</p>
            ${
              error.isPassing
                ? html`<div class="actions">
                  ${button(t('reload'), () => void this.#reload())}
                </div>`
                : nothing
            }
          </div>`
          : nothing
      }`;
  }

  /** Tries once more. The button goes meanwhile, so the focus moves on to what takes its place. */
  async #reload(): Promise<void> {
    await this.#content.load();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('.failed button, [tabindex="-1"]')?.focus();
  }

  /** Works the attributes into the worksheet. */
  #arrange(): void {
    const { worksheet, sheet: before } = this;
    if (!worksheet) return;
    const missing = before && this.prepare(true);
    if (missing) {
      this.#arranging = missing.then(
        () => {
          this.#arrange();
          this.requestUpdate();
        },
        (error: unknown) => console.warn(`<${this.localName}> stays as it was`, error),
      );
      return;
    }
    const own = Object.fromEntries(
      Object.keys(settingRules[this.kind])
        .filter((name) => this.hasAttribute(settingKey(name)))
        .map((name) => [name, this.setting(name)]),
    );
    this.sheet = { ...worksheet, settings: { ...worksheet.settings, ...own } } as Sheet;
    this.open(this.sheet, before);
  }

  #readChildren(): void {
    const source = childSource(this);
    // Whatever else changes between the tags is no reason to start afresh.
    if (!source || source.text === this.#childText) return;
    // HTML is what a page shows before it shows what it names.
    if (source.from === 'html' && this.#content.hasSource && this.#childText === undefined) return;
    this.#childText = source.text;
    this.#content.set(source);
  }
}
