import type { ReactiveControllerHost } from 'lit';
import { progressOf } from '../../engine/checklist-read.js';
import { restoreChecklist, saveChecklist } from '../../engine/checklist-snapshot.js';
import { startChecklist, transitionChecklist } from '../../engine/checklist.js';
import type {
  ChecklistEvent,
  ChecklistSnapshot,
  ChecklistState,
  Progress,
} from '../../engine/types.js';
import type { Checklist } from '../../model/worksheet.js';
import { checklist as checklistStyles } from '../../styles/checklist.js';
import { field } from '../../styles/field.js';
import { checklistView } from '../../views/checklist.js';
import type { ViewContext } from '../../views/context.js';
import { toldAboutChecklist } from '../told/checklist.js';
import { RememberController } from '../memory/remember.js';
import { UnfoldController } from '../print.js';
import type { SessionFrame } from './frame.js';

/** A checklist on screen: what the reader did so far, and what is told about it. */
export class ChecklistSession {
  readonly #host: ReactiveControllerHost;
  readonly #frame: SessionFrame;
  readonly #memory: RememberController;
  #checklist: Checklist | undefined;
  #state: ChecklistState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, frame: SessionFrame) {
    this.#host = host;
    this.#frame = frame;
    this.#memory = new RememberController(host);
    new UnfoldController(host);
    frame.adopt(field);
    frame.adopt(checklistStyles);
  }

  /**
   * Takes a checklist in place of the one before.
   *
   * @param isKept Whether what is done is remembered on this device.
   * @param before The checklist of before, when only settings changed: what was done in it stays.
   */
  open(checklist: Checklist, isKept: boolean, before: Checklist | undefined): void {
    const memory = this.#memory;
    const remembered = memory.open(isKept ? `checklist-${checklist.id}` : undefined);
    const known = before && this.#state ? saveChecklist(before, this.#state) : remembered;
    const restored = known === undefined ? undefined : restoreChecklist(checklist, known);
    this.#checklist = checklist;
    this.#state = restored?.state ?? startChecklist(checklist);
    memory.dropped = restored?.dropped ?? 0;
    this.#markComplete();
  }

  /** How the checklist stands, as JSON. */
  get snapshot(): ChecklistSnapshot | undefined {
    return this.#checklist && this.#state && saveChecklist(this.#checklist, this.#state);
  }

  /** How many items are done. */
  get progress(): Progress | undefined {
    return this.#checklist && this.#state && progressOf(this.#checklist, this.#state);
  }

  /** What is on screen. */
  view(context: ViewContext): unknown {
    const checklist = this.#checklist;
    const state = this.#state;
    if (!checklist || !state) return undefined;
    const memory = this.#memory.view(context);
    return checklistView({ checklist, state, context, send: this.send, memory });
  }

  /** Does what the reader, or the page, asks for. */
  readonly send = (event: ChecklistEvent): void => {
    const checklist = this.#checklist;
    const before = this.#state;
    if (!checklist || !before) return;
    const { state, effects } = transitionChecklist(checklist, before, event);
    if (state !== before) {
      this.#state = state;
      this.#memory.save(() => saveChecklist(checklist, state));
    }
    // Also without a change: a box may have moved that the engine did not follow.
    this.#host.requestUpdate();
    this.#markComplete();
    const { t } = this.#frame.context();
    const { events, announcement } = toldAboutChecklist(effects, checklist, before, state, t);
    if (announcement) this.#frame.say(announcement);
    for (const [name, detail] of events) this.#frame.tell(name, detail);
  };

  #markComplete(): void {
    const { done = 0, of = 0 } = this.progress ?? {};
    this.#frame.complete(of > 0 && done === of);
  }
}
