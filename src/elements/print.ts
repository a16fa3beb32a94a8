import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Prints one part of a page, and nothing of what is around it. */

const looks = `
  body { font: 12pt/1.5 system-ui, sans-serif; }
  h1, h2, h3, h4, h5, h6 { font-size: 1.2em; line-height: 1.3; }
  ul, ol { padding-inline-start: 1.2em; }
  li { margin-block: 0.3em; }
  .line { border-block-end: 1px solid; padding-inline: 0.3em; white-space: pre-wrap; }
  .spoken { display: none; }
`;

let last: HTMLIFrameElement | undefined;

/** What stands in a control, as text: paper has no controls. */
const onPaper = (part: Element, copy: Element, page: Document): void => {
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
  for (const gone of copy.querySelectorAll('button, .actions, [hidden], .written')) gone.remove();
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
};

/**
 * Prints a copy of `part` on a sheet of its own. Where a page may not have a frame of its own, such as in a sandbox, the
 * whole page is printed.
 *
 * @param title What the browser writes above the sheet.
 */
export const printAlone = (part: Element, title: string): void => {
  last?.remove();
  const frame = document.createElement('iframe');
  last = frame;
  // Off the screen and not hidden: some browsers print nothing of a frame that is not laid out.
  Object.assign(frame.style, { position: 'fixed', right: '200vw', border: '0' });
  frame.ariaHidden = 'true';
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
  onPaper(part, copy, page);
  page.title = title;
  page.documentElement.lang =
    part.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  page.documentElement.dir = getComputedStyle(part).direction;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(looks);
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
};

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
