/** The custom states of an element, `:state(name)`, which a page can style it by. */
export class States {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    // Absent in old browsers and in Node's stand-in.
    this.#internals = element.attachInternals?.();
  }

  /** Turns a state on or off. */
  toggle(name: string, isOn: boolean): void {
    try {
      this.#internals?.states[isOn ? 'add' : 'delete'](name);
    } catch {
      // Before the names were free, browsers wanted them to begin with dashes; there the states are not to be had.
    }
  }
}
