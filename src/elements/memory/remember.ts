import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openMemory, type Memory, type Saved } from '../../storage/memory.js';
import { focusIds, type ViewContext } from '../../views/context.js';
import { memoryView } from '../../views/memory.js';

/** The outcome of the last attempt to save or forget, which the reader is shown; undefined before the first one. */
export type Remembered = Saved | 'forgotten' | undefined;

/** Milliseconds before writing: longer than a frame, and long enough that several ticks in a row are written once. */
const delay = 100;

/**
 * Saves the state of a worksheet on the device, after the next paint: serialising a long list takes time, and a tick
 * must not wait for it. A pending save is written when the page is left.
 */
export class RememberController implements ReactiveController {
  /** The outcome of the last attempt to save or forget. */
  remembered: Remembered;
  /** The number of saved answers that fit no question or item of the current worksheet. */
  dropped = 0;

  readonly #host: ReactiveControllerHost;
  #memory: Memory | undefined;
  #pending: (() => object) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#write);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#write);
    this.#write();
  }

  /** Saves under this key from now on, and returns the value saved under it before. With undefined nothing is saved. */
  open(key: string | undefined): unknown {
    this.#write();
    this.#memory = key === undefined ? undefined : openMemory(key, () => localStorage);
    const saved = this.#memory?.load();
    this.remembered = saved === undefined ? undefined : 'saved';
    return saved;
  }

  /** Schedules a save of the value that `snapshot` will return; replaces a save that is still pending. */
  save(snapshot: () => object): void {
    if (!this.#memory) return;
    this.#pending = snapshot;
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
    this.remembered = 'forgotten';
    this.#host.requestUpdate();
  }

  readonly #write = (): void => {
    if (!this.#pending) return;
    const outcome = this.#memory?.save(this.#pending());
    this.#stopWaiting();
    if (outcome === this.remembered) return;
    this.remembered = outcome;
    this.#host.requestUpdate();
  };

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
  }
}
