/** The custom states of an element, which a page can select in CSS with `:state(name)`. */
export class States {
  readonly #internals: ElementInternals | undefined;

  constructor(element: HTMLElement) {
    // Absent in old browsers and in the DOM stand-in of Lit in Node.
    this.#internals = element.attachInternals?.();
  }

  /** Turns a state on or off. */
  toggle(name: string, isOn: boolean): void {
    try {
      this.#internals?.states[isOn ? 'add' : 'delete'](name);
    } catch {
      // Older browsers accept only names that begin with `--`; in those the states are not available.
    }
  }
}
