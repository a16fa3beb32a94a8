import { html, nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import {
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../engine/index.js';
import type { ChecklistEffect, ChecklistEvent, ChecklistState } from '../engine/types.js';
import { checklistLocales } from '../locales/checklist/index.js';
import { memoryLocales } from '../locales/memory/index.js';
import type { Locale } from '../locales/types.js';
import type { Checklist, Quiz, ResultSection } from '../model/worksheet.js';
import { sectionText } from '../outputs/section-text.js';
import { checklist as checklistStyles } from '../styles/checklist.js';
import { checklistParts } from '../views/checklist-parts.js';
import { placeOf, type ViewContext } from '../views/context.js';
import { memoryView } from '../views/memory.js';
import { button } from '../views/parts.js';
import type { QuizViewProps } from '../views/question.js';
import type { SectionViews } from '../views/rare-quiz.js';
import { plainText } from '../views/rich-text.js';
import { printAlone } from './print-alone.js';
import { RememberController } from './remember.js';

/** What it takes besides. */
export const sheetLocales: readonly Locale[] = [...checklistLocales, ...memoryLocales];
export const sheetStyles: readonly CSSResult[] = [checklistStyles];

/** What the lists of a result tell. */
export interface SheetListener {
  /** What the world has to be told of a list. */
  readonly follow: (effect: ChecklistEffect) => void;
  /** What those who listen have to be told. */
  readonly say: (text: string) => void;
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
export const hasSheet = (section: ResultSection): boolean =>
  // In a string the quotes would be escaped, so these are nodes and not somebody's words.
  /"type":"(?:item|field)"/.test(JSON.stringify(section.parts));

/**
 * The lists and plans in the result of a quiz: each is a small checklist of its own, and they are remembered together.
 */
export class ResultSheets implements SectionViews {
  readonly #host: ReactiveControllerHost;
  readonly #listener: SheetListener;
  readonly #memory: RememberController;
  #sheets = new Map<string, Sheet>();
  #copied: { readonly section: string; readonly text: string; readonly done: boolean } | undefined;

  constructor(host: ReactiveControllerHost, listener: SheetListener) {
    this.#host = host;
    this.#listener = listener;
    this.#memory = new RememberController(host);
  }

  /**
   * Takes the sections of a quiz. Without a key nothing is remembered.
   *
   * @param carriesOn Whether it is the quiz of before, of which only settings changed: what was done in it stays.
   */
  open({ results = [] }: Quiz, key: string | undefined, carriesOn: boolean): void {
    const known = this.#memory.open(key) as { sections?: unknown } | undefined;
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
    const send = (event: ChecklistEvent): void => this.#send(sheet, event);
    return html`${checklistParts(checklist.parts, level, { checklist, state, context, send })}
    ${this.#tools(section, sheet, context)}`;
  }

  memory(context: ViewContext): unknown {
    return memoryView(this.#memory.remembered, 0, context, () => {
      this.#memory.forget();
      context.focus(placeOf.memory);
    });
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
      this.#listener.say(t(done ? 'copied' : 'notCopied'));
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

  #send(sheet: Sheet, event: ChecklistEvent): void {
    const { state, effects } = transitionChecklist(sheet.checklist, sheet.state, event);
    if (state !== sheet.state) {
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
    for (const effect of effects) this.#listener.follow(effect);
  }
}
