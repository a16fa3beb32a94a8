import { html, nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import { restoreChecklist, saveChecklist } from '../engine/checklist-snapshot.js';
import { startChecklist, transitionChecklist } from '../engine/checklist.js';
import type { ChecklistEvent, ChecklistState } from '../engine/types.js';
import { checklistLocales } from '../locales/checklist/index.js';
import { memoryLocales } from '../locales/memory/index.js';
import type { Translate } from '../locales/translate.js';
import type { Locale } from '../locales/types.js';
import type { Checklist, Quiz, ResultSection } from '../model/worksheet.js';
import { sectionText } from '../outputs/section-text.js';
import { checklist as checklistStyles } from '../styles/checklist.js';
import { checklistParts } from '../views/checklist-parts.js';
import type { ViewContext } from '../views/context.js';
import { button } from '../views/parts.js';
import type { QuizViewProps, SectionViews } from '../views/question.js';
import { plainText } from '../views/rich-text.js';
import { toldAbout } from './checklist-told.js';
import type { AnswerDetail } from './events.js';
import { printAlone } from './print-alone.js';
import { RememberController } from './remember.js';
import { UnfoldController } from './unfold.js';

/** What is said at the lists of a result. */
export const sheetLocales: readonly Locale[] = [...checklistLocales, ...memoryLocales];

/** What the lists of a result need of the element that they stand in. */
export interface SheetFrame {
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** Tells the page what the reader did. */
  readonly tell: (detail: AnswerDetail) => void;
  /** Adds a sheet of styles. */
  readonly adopt: (styles: CSSResult) => void;
}

/** One result section with what the reader did in it. */
interface Sheet {
  readonly checklist: Checklist;
  state: ChecklistState;
}

const asChecklist = ({ id, parts }: ResultSection): Checklist => ({
  zelfcheck: 1,
  kind: 'checklist',
  id,
  settings: {},
  parts,
});

/** Whether there is anything to tick or to fill in. */
const hasSheet = (section: ResultSection): boolean =>
  // In a string the quotes would be escaped, so these are nodes and not somebody's words.
  /"type":"(?:item|field)"/.test(JSON.stringify(section.parts));

/**
 * The lists and plans in the result of a quiz: each is a small checklist of its own, and they are remembered together.
 */
export class ResultSheets implements SectionViews {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #frame: SheetFrame;
  readonly #memory: RememberController;
  #sheets = new Map<string, Sheet>();
  #copied: { readonly section: string; readonly text: string; readonly done: boolean } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, frame: SheetFrame) {
    this.#host = host;
    this.#frame = frame;
    frame.adopt(checklistStyles);
    this.#memory = new RememberController(host);
    new UnfoldController(host);
  }

  /**
   * Takes the sections of a quiz. They are remembered like any checklist, unless the page does not want that: what is to
   * be done is done later.
   *
   * @param carriesOn Whether it is the quiz of before, of which only settings changed: what was done in it stays.
   */
  open({ id, results = [] }: Quiz, carriesOn: boolean): void {
    const isKept = this.#host.getAttribute('remember') !== 'false' && results.some(hasSheet);
    const known = this.#memory.open(isKept ? `result-${id}` : undefined) as
      { sections?: unknown } | undefined;
    const before = carriesOn ? this.#sheets : new Map<string, Sheet>();
    const saved = new Map(
      Object.entries(typeof known?.sections === 'object' ? { ...known.sections } : {}),
    );
    this.#sheets = new Map(
      results.filter(hasSheet).map((section) => {
        const checklist = asChecklist(section);
        const old = before.get(section.id);
        const snapshot = old ? saveChecklist(old.checklist, old.state) : saved.get(section.id);
        const state = restoreChecklist(checklist, snapshot)?.state ?? startChecklist(checklist);
        return [section.id, { checklist, state }];
      }),
    );
  }

  show(section: ResultSection, level: number, { context }: QuizViewProps): unknown {
    const sheet = this.#sheets.get(section.id);
    if (!sheet) return undefined;
    const { checklist, state } = sheet;
    const send = (event: ChecklistEvent): void => this.#send(sheet, event, context.t);
    return html`${checklistParts(checklist.parts, level, { checklist, state, context, send })}
    ${this.#tools(section, sheet, context)}`;
  }

  memory(context: ViewContext): unknown {
    return this.#memory.view(context);
  }

  #tools(section: ResultSection, { checklist, state }: Sheet, { t }: ViewContext): unknown {
    const copied = this.#copied?.section === section.id ? this.#copied : undefined;
    const copy = async (): Promise<void> => {
      const text = sectionText(section.heading, checklist, state);
      const done = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      );
      this.#copied = { section: section.id, text, done: !!done };
      this.#frame.say(t(done ? 'copied' : 'notCopied'));
      this.#host.requestUpdate();
    };
    const print = (event: Event): void => {
      const part = (event.target as Element).closest('.section');
      if (part) printAlone(part, plainText(section.heading));
    };
    return html`<div class="actions">
        ${button(t('copy'), () => void copy())} ${button(t('print'), print)}
      </div>
      ${
        copied
          ? html`<p class="small">${t(copied.done ? 'copied' : 'notCopied')}</p>
              ${
                copied.done
                  ? nothing
                  : html`<textarea
                    class="field"
                    rows="6"
                    readonly
                    aria-label=${t('copy')}
                    .value=${copied.text}
                    @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
                  ></textarea>`
              }`
          : nothing
      }`;
  }

  #send(sheet: Sheet, event: ChecklistEvent, t: Translate): void {
    const { checklist, state: before } = sheet;
    const { state, effects } = transitionChecklist(checklist, before, event);
    if (state !== before) {
      sheet.state = state;
      this.#copied = undefined;
      this.#memory.save(() => ({
        zelfcheck: 1,
        sections: Object.fromEntries(
          [...this.#sheets].map(([id, one]) => [id, saveChecklist(one.checklist, one.state)]),
        ),
      }));
    }
    this.#host.requestUpdate();
    const { events, announcement } = toldAbout(effects, checklist, before, state, t);
    if (announcement) this.#frame.say(announcement);
    // That a list is done says nothing about the quiz.
    for (const [name, detail] of events) if (name === 'zelfcheck-answer') this.#frame.tell(detail);
  }
}
