import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Keys } from '../../storage/identity.js';
import { openMemory, type Memory, type Saved } from '../../storage/memory.js';
import type { Keeping } from '../../storage/saved.js';
import { focusIds, type ViewContext } from '../../views/context.js';
import { memoryView } from '../../views/memory.js';

/** The outcome of the last attempt to save or forget, which the reader is shown; undefined before the first one. */
export type Remembered = Saved | 'forgotten' | undefined;

/** Milliseconds before writing: longer than a frame, and long enough that several ticks in a row are written once. */
const delay = 100;

/** The controllers of this document by the key that they save under: a change of storage is told to other documents only. */
const controllers = new Map<string, Set<RememberController>>();

/** The state of a view to save, and how the view takes over a state that another view saved. */
export interface Remembering {
  readonly keys: Keys;
  readonly keeping: Keeping;
  /** Takes over a value that another view of the same worksheet saved. */
  readonly follow: (saved: unknown) => void;
  /** The snapshot of this view now. */
  readonly snapshot: () => object;
}

/**
 * Saves the state of a worksheet on the device, after the next paint: serialising a long list takes time, and a tick
 * must not wait for it. A pending save is written when the page is left. Several views of one worksheet, in one page or in
 * several windows, follow each other.
 */
export class RememberController implements ReactiveController {
  /** The outcome of the last attempt to save or forget. */
  remembered: Remembered;
  /** The number of saved answers that fit no question or item of the current worksheet. */
  dropped = 0;

  readonly #host: ReactiveControllerHost;
  #remembering: Remembering | undefined;
  #memory: Memory | undefined;
  #isPending = false;
  /** The snapshot when this view last read or saved; undefined to replace all that is saved. */
  #base: (() => object) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#write);
    addEventListener('storage', this.#follow);
    this.#register(true);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#write);
    removeEventListener('storage', this.#follow);
    this.#write();
    this.#register(false);
  }

  /** Saves under these keys from now on, and returns the value saved under them before. With undefined nothing is saved. */
  open(remembering: Remembering | undefined): unknown {
    this.#write();
    this.#register(false);
    this.#remembering = remembering;
    this.#base = undefined;
    const memory =
      remembering &&
      openMemory(remembering.keys, remembering.keeping, () => globalThis.localStorage);
    this.#memory = memory;
    this.#register(true);
    const loaded = memory?.load();
    if (loaded === 'newer') {
      this.remembered = loaded;
      return undefined;
    }
    this.remembered = loaded?.value === undefined ? undefined : 'saved';
    return loaded?.value;
  }

  /**
   * Schedules a save of the snapshot.
   *
   * @param before The snapshot before the change.
   * @param isReset Whether the reader cleared everything, so that nothing is merged. Default false.
   */
  save(before: () => object, isReset = false): void {
    if (!this.#memory) return;
    if (isReset) this.#base = undefined;
    else if (!this.#isPending) this.#base ??= before;
    this.#isPending = true;
    this.#timer ??= setTimeout(this.#write, delay);
  }

  /** The template of the sentence about remembering, with the button to forget. */
  view(context: ViewContext): unknown {
    return memoryView(this.remembered, this.dropped, context, () => {
      this.#forget();
      // The focused button is removed; the sentence that replaces it is read aloud when it gets the focus.
      context.focus(focusIds.memory);
    });
  }

  /** Deletes the saved value; later changes are saved again. */
  #forget(): void {
    this.#stopWaiting();
    this.#memory?.forget();
    this.#base = undefined;
    this.remembered = 'forgotten';
    this.#host.requestUpdate();
  }

  readonly #write = (): void => {
    const remembering = this.#remembering;
    if (!this.#isPending || !remembering) return;
    const mine = remembering.snapshot();
    const outcome = this.#memory?.save(mine, this.#base?.());
    this.#stopWaiting();
    this.#base = () => mine;
    if (outcome === 'saved') {
      for (const other of controllers.get(remembering.keys.key) ?? [])
        if (other !== this) other.#take();
    }
    if (outcome === this.remembered) return;
    this.remembered = outcome;
    this.#host.requestUpdate();
  };

  readonly #follow = (event: StorageEvent): void => {
    if (event.newValue !== null && this.#memory?.concerns(event)) this.#take();
  };

  /** Takes over what another view saved, without what is still to be saved here. */
  #take(): void {
    const remembering = this.#remembering;
    const memory = this.#memory;
    const loaded = memory?.load();
    if (!remembering || !loaded || loaded === 'newer' || loaded.value === undefined) return;
    const mine = remembering.snapshot();
    const base = this.#isPending ? this.#base?.() : mine;
    remembering.follow(base ? remembering.keeping.merged(base, mine, loaded.value) : mine);
    if (!this.#isPending) {
      const followed = remembering.snapshot();
      this.#base = () => followed;
      this.remembered = 'saved';
    }
    this.#host.requestUpdate();
  }

  #register(isListening: boolean): void {
    const key = this.#memory && this.#remembering?.keys.key;
    if (key === undefined) return;
    const all = controllers.get(key) ?? new Set();
    controllers.set(key, all);
    if (isListening) all.add(this);
    else all.delete(this);
    if (!all.size) controllers.delete(key);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isPending = false;
  }
}
