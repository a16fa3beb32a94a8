import { html, type ReactiveControllerHost } from 'lit';
import { restoreChecklist, saveChecklist } from '../../engine/checklist-snapshot.js';
import { startChecklist, transitionChecklist } from '../../engine/checklist.js';
import { hasItems } from '../../model/uses.js';
import type { ChecklistEvent, ChecklistState } from '../../engine/types.js';
import type { Translate } from '../../locales/translate.js';
import type { Checklist, Quiz, ResultSection } from '../../model/worksheet.js';
import { identitiesIn, keysOf } from '../../storage/identity.js';
import { carriedOver, keepingOfSections } from '../../storage/saved.js';
import { checklist as checklistStyles } from '../../styles/checklist.js';
import { checklistParts } from '../../views/checklist-parts.js';
import type { ViewContext } from '../../views/context.js';
import type { QuizViewProps, SectionViews } from '../../views/question.js';
import { checklistConsequences } from '../told/checklist.js';
import { RememberController } from '../memory/remember.js';
import { UnfoldController } from '../print.js';
import type { SessionFrame } from './frame.js';
import { ListTools } from './list-tools.js';

/** The list in one result section, as a checklist with its state. */
interface SectionList {
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

const sectionIn = (value: unknown, id: string): unknown => {
  const sections = (value as { sections?: unknown } | undefined)?.sections;
  return typeof sections === 'object' && sections !== null && Object.hasOwn(sections, id)
    ? (sections as Record<string, unknown>)[id]
    : undefined;
};

/** Whether a section has an item to tick or a field to fill in. */
const hasLists = (section: ResultSection): boolean => hasItems(section.parts);

/**
 * The lists and plans in the result of a quiz: each is a small checklist of its own, and they are saved together.
 */
export class ResultLists implements SectionViews {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #frame: SessionFrame;
  readonly #memory: RememberController;
  #lists = new Map<string, SectionList>();
  readonly #tools: ListTools;

  constructor(host: ReactiveControllerHost & HTMLElement, frame: SessionFrame) {
    this.#host = host;
    this.#frame = frame;
    frame.adopt(checklistStyles);
    this.#tools = new ListTools(host, frame);
    this.#memory = new RememberController(host);
    new UnfoldController(host);
  }

  /**
   * Opens the sections of a quiz. Their state is saved like that of a checklist, unless `remember` is `false`: their
   * items are done later.
   *
   * @param formerQuiz The previous version of the same quiz: the state of its lists is carried over.
   */
  open(quiz: Quiz, formerQuiz: Quiz | undefined): void {
    const sections = (quiz.results ?? []).filter(hasLists);
    const isRemembered = this.#host.getAttribute('remember') !== 'false' && sections.length > 0;
    const identities = new Map(sections.map((it) => [it.id, identitiesIn(asChecklist(it))]));
    const saved = this.#memory.open(
      isRemembered
        ? {
            keys: keysOf('result', quiz, this.#frame.address()),
            keeping: keepingOfSections(identities),
            snapshot: () => this.#snapshot(),
            follow: (value) => {
              for (const [id, list] of this.#lists) {
                const restored = restoreChecklist(list.checklist, sectionIn(value, id));
                if (restored) list.state = restored.state;
              }
            },
          }
        : undefined,
    );
    const before = formerQuiz ? this.#lists : new Map<string, SectionList>();
    this.#lists = new Map(
      sections.map((section) => {
        const checklist = asChecklist(section);
        const old = before.get(section.id);
        const snapshot = old
          ? carriedOver(
              saveChecklist(old.checklist, old.state),
              identitiesIn(old.checklist),
              identities.get(section.id)!,
            )
          : sectionIn(saved, section.id);
        const state = restoreChecklist(checklist, snapshot)?.state ?? startChecklist(checklist);
        return [section.id, { checklist, state }];
      }),
    );
  }

  #snapshot(): object {
    return {
      zelfcheck: 1,
      sections: Object.fromEntries(
        [...this.#lists].map(([id, { checklist, state }]) => [id, saveChecklist(checklist, state)]),
      ),
    };
  }

  show(section: ResultSection, level: number, { context }: QuizViewProps): unknown {
    const list = this.#lists.get(section.id);
    if (!list) return undefined;
    const { checklist, state } = list;
    const send = (event: ChecklistEvent): void => this.#send(list, event, context.t);
    return html`${checklistParts(checklist.parts, level, { checklist, state, context, send })}
    ${this.#toolsOf(section, list, context)}`;
  }

  memory(context: ViewContext): unknown {
    return this.#memory.view(context);
  }

  #toolsOf(
    section: ResultSection,
    { checklist, state }: SectionList,
    context: ViewContext,
  ): unknown {
    const listed = { heading: section.heading, checklist, state };
    return html`<div class="actions">
        ${this.#tools.buttons(listed, '.section', 'secondary', context)}
      </div>
      ${this.#tools.afterwards(listed, context)}`;
  }

  #send(list: SectionList, event: ChecklistEvent, t: Translate): void {
    const { checklist, state: before } = list;
    const { state, effects } = transitionChecklist(checklist, before, event);
    if (state !== before) {
      const snapshot = this.#snapshot();
      this.#memory.save(() => snapshot);
      list.state = state;
      this.#tools.forget();
    }
    this.#host.requestUpdate();
    const { events, announcement } = checklistConsequences(effects, checklist, before, state, t);
    if (announcement) this.#frame.say(announcement);
    // Completing or resetting such a list does not complete or reset the quiz.
    for (const [name, detail] of events)
      if (name === 'zelfcheck-answer') this.#frame.tell(name, detail);
  }
}
