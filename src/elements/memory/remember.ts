import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openMemory, type Memory, type Saved } from '../../storage/memory.js';
import { placeOf, type ViewContext } from '../../views/context.js';
import { memoryView } from '../../views/memory.js';

/** What a reader is told about remembering: nothing yet, or how the last try ended. */
export type Remembered = Saved | 'forgotten' | undefined;

/** How long to wait before writing, in milliseconds: longer than a frame, and several ticks in a row are written once. */
const delay = 100;

/**
 * Writes what a reader did to the device, after the screen was painted: a long list is long to write, and a tick must
 * not wait for it. What is still to be written is written when the page is left.
 */
export class RememberController implements ReactiveController {
  /** How the last try ended. */
  remembered: Remembered;
  /** How much of what was remembered has nothing to belong to any more. */
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

  /** Remembers under this key from here on, and gives what is known under it. Without a key nothing is remembered. */
  open(key: string | undefined): unknown {
    this.#write();
    this.#memory = key === undefined ? undefined : openMemory(key, () => localStorage);
    const known = this.#memory?.load();
    this.remembered = known === undefined ? undefined : 'saved';
    return known;
  }

  /** Remembers, soon, what `snapshot` then gives; a later call takes the place of one that still waits. */
  save(snapshot: () => object): void {
    if (!this.#memory) return;
    this.#pending = snapshot;
    this.#timer ??= setTimeout(this.#write, delay);
  }

  /** What the reader is told about remembering. */
  view(context: ViewContext): unknown {
    return memoryView(this.remembered, this.dropped, context, () => {
      this.#forget();
      // The button is gone; the sentence in its place is read when it has the focus.
      context.focus(placeOf.memory);
    });
  }

  /** Removes what is remembered; what the reader does after that is remembered again. */
  #forget(): void {
    this.#stopWaiting();
    this.#memory?.forget();
    this.remembered = 'forgotten';
    this.#host.requestUpdate();
  }

  readonly #write = (): void => {
    if (!this.#pending) return;
    const saved = this.#memory?.save(this.#pending());
    this.#stopWaiting();
    if (saved === this.remembered) return;
    this.remembered = saved;
    this.#host.requestUpdate();
  };

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
  }
}
