import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prints one element of a page without the rest of the page. */

const printStyles = `
  body { font: 12pt/1.5 system-ui, sans-serif; }
  h1, h2, h3, h4, h5, h6 { font-size: 1.2em; line-height: 1.3; }
  ul, ol { padding-inline-start: 1.2em; }
  li { margin-block: 0.3em; }
  .line { border-block-end: 1px solid; padding-inline: 0.3em; white-space: pre-wrap; }
  .spoken { display: none; }
`;

let lastFrame: HTMLIFrameElement | undefined;

/** Replaces the controls in a copy by their values as text, since paper has no controls, and opens its details. */
const replaceControls = (part: Element, copy: Element, page: Document): void => {
  const controls = [...part.querySelectorAll<HTMLInputElement>('input, textarea')];
  [...copy.querySelectorAll('input, textarea')].forEach((control, index) => {
    const { type, checked, value, size } = controls[index]!;
    const text = page.createElement('span');
    if (type === 'checkbox' || type === 'radio') text.textContent = checked ? '☒ ' : '☐ ';
    else {
      text.className = 'line';
      text.textContent = value || '\u00a0'.repeat(2 * (size || 40));
    }
    control.replaceWith(text);
  });
  for (const gone of copy.querySelectorAll('button, .actions, .foot, [hidden], .written'))
    gone.remove();
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
};

/** Whether the browser prints at all: those inside apps often do not. */
export const canPrint = (): boolean =>
  typeof (globalThis as Partial<typeof globalThis>).print === 'function';

/**
 * Prints a copy of `part` on its own, from an iframe. Where the page cannot access an iframe, such as in a sandbox,
 * prints the whole page.
 *
 * @param title The title of the printed page, which the browser prints at the top.
 */
export const printAlone = (part: Element, title: string): void => {
  lastFrame?.remove();
  const frame = document.createElement('iframe');
  lastFrame = frame;
  // Off the screen and not hidden: some browsers print nothing of an iframe without layout.
  Object.assign(frame.style, { position: 'fixed', right: '200vw', border: '0' });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) {
    frame.remove();
    print();
    return;
  }
  const copy = page.importNode(part, true);
  replaceControls(part, copy, page);
  page.title = title;
  page.documentElement.lang =
    part.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  page.documentElement.dir = getComputedStyle(part).direction;
  const styleSheet = new view.CSSStyleSheet();
  styleSheet.replaceSync(printStyles);
  page.adoptedStyleSheets = [styleSheet];
  page.body.append(copy);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
};

/** Opens every `details` in an element for printing, and closes it afterwards: paper cannot be unfolded. */
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
