import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens all that is folded in an element while it is printed: on paper nothing can be unfolded any more. */
export class UnfoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
  }

  readonly #unfold = (): void => {
    const folded = [
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
    ];
    for (const details of folded) details.open = true;
    addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
      once: true,
    });
  };
}
