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
import type { Inline } from '../../model/text.js';
import type { Checklist } from '../../model/worksheet.js';
import { checklist as checklistStyles } from '../../styles/checklist.js';
import { field } from '../../styles/field.js';
import { checklistView } from '../../views/checklist.js';
import type { ViewContext } from '../../views/context.js';
import { checklistConsequences } from '../told/checklist.js';
import { RememberController } from '../memory/remember.js';
import { reopen } from '../memory/reopen.js';
import { UnfoldController } from '../print.js';
import type { SessionFrame } from './frame.js';
import { ListTools } from './list-tools.js';

/** A checklist on screen: holds its state, applies events, and reports them to the element. */
export class ChecklistSession {
  readonly #host: ReactiveControllerHost;
  readonly #frame: SessionFrame;
  readonly #memory: RememberController;
  readonly #tools: ListTools;
  #checklist: Checklist | undefined;
  #state: ChecklistState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, frame: SessionFrame) {
    this.#host = host;
    this.#frame = frame;
    this.#memory = new RememberController(host);
    this.#tools = new ListTools(host, frame);
    new UnfoldController(host);
    frame.adopt(field);
    frame.adopt(checklistStyles);
  }

  /**
   * Opens a checklist in place of the previous one.
   *
   * @param isRemembered Whether the state is saved on this device.
   * @param before The previous version of the same checklist: its state is carried over.
   */
  open(checklist: Checklist, isRemembered: boolean, before: Checklist | undefined): void {
    const { snapshot } = this;
    const state = reopen(this.#memory, {
      sheet: checklist,
      address: this.#frame.address(),
      isRemembered,
      former: before && snapshot && { sheet: before, snapshot },
      snapshot: () => this.snapshot!,
      restore: (value) => restoreChecklist(checklist, value),
      show: (followed) => {
        this.#state = followed;
        this.#markComplete();
      },
    });
    this.#checklist = checklist;
    this.#state = state ?? startChecklist(checklist);
    this.#markComplete();
  }

  /** The state of the checklist as JSON; undefined before one is opened. */
  get snapshot(): ChecklistSnapshot | undefined {
    return this.#checklist && this.#state && saveChecklist(this.#checklist, this.#state);
  }

  /** The numbers of items done, to do and set aside; undefined before a checklist is opened. */
  get progress(): Progress | undefined {
    return this.#checklist && this.#state && progressOf(this.#checklist, this.#state);
  }

  /** The template of the checklist. */
  view(context: ViewContext): unknown {
    const checklist = this.#checklist;
    const state = this.#state;
    if (!checklist || !state) return undefined;
    const heading: Inline[] = [{ type: 'text', value: checklist.title ?? '' }];
    const listed = { heading, checklist, state };
    return checklistView({
      ...{ checklist, state, context, send: this.send },
      memory: this.#memory.view(context),
      tools: this.#tools.buttons(listed, '.frame', 'quiet', context),
      afterTools: this.#tools.afterwards(listed, context),
    });
  }

  /** Applies an event of the reader or of the page. */
  readonly send = (event: ChecklistEvent): void => {
    const checklist = this.#checklist;
    const before = this.#state;
    if (!checklist || !before) return;
    const { state, effects } = transitionChecklist(checklist, before, event);
    if (state !== before) {
      this.#state = state;
      this.#tools.forget();
      this.#memory.save(() => saveChecklist(checklist, before), event.type === 'reset');
    }
    // Renders also without a change of state: the browser may have ticked a box that the engine refused to tick.
    this.#host.requestUpdate();
    this.#markComplete();
    const { t } = this.#frame.context();
    const { events, announcement } = checklistConsequences(effects, checklist, before, state, t);
    if (announcement) this.#frame.say(announcement);
    for (const [name, detail] of events) this.#frame.tell(name, detail);
  };

  #markComplete(): void {
    const { done = 0, of = 0 } = this.progress ?? {};
    this.#frame.complete(of > 0 && done === of);
  }
}
