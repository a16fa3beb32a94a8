/** What keeps the page still while a worksheet takes the place of what a host rendered. */

/** Calls back with the first of these events. */
type Listen = (target: EventTarget, names: readonly string[], then: (event: Event) => void) => void;

const held = (height: number, isTaller: boolean): string =>
  isTaller
    ? `block-size:${height}px!important;overflow:clip!important;mask-image:linear-gradient(#000 calc(100% - 4*var(--_space)),#0000)!important`
    : `min-block-size:${height}px!important`;

/**
 * Lets an element be as high as it is until the reader acts in it, or it ends below what is visible: whatever stands
 * under it does not move. A worksheet that is taller fades out at its end; all of it is there for assistive technology,
 * for the keyboard and on paper.
 */
const hold = (host: HTMLElement, height: number): void => {
  const root = host.shadowRoot;
  const { bottom, height: now } = host.getBoundingClientRect();
  const isTaller = now > height;
  // Below what is visible nothing can be seen to move, but for what comes up from there.
  if (!root || !height || now === height || (isTaller && bottom - now + height > innerHeight))
    return;
  let sheet: CSSStyleSheet;
  try {
    sheet = new CSSStyleSheet();
  } catch {
    return;
  }
  sheet.replaceSync(`@media screen{:host{${held(height, isTaller)}}}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const stop = new AbortController();
  const release = (): void => {
    stop.abort();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const on: Listen = (target, names, then) => {
    for (const name of names)
      target.addEventListener(name, then, { signal: stop.signal, passive: true, capture: true });
  };
  const width = innerWidth;
  on(host, ['pointerdown', 'focusin', 'keydown', ...(isTaller ? ['pointerenter'] : [])], release);
  if (isTaller) on(document, ['keydown'], release);
  on(window, ['scroll', 'resize'], () => {
    if (innerWidth !== width || host.getBoundingClientRect().bottom > innerHeight) release();
  });
};

/** Watches over the height of an element until its worksheet is there, and holds it then. */
export const holdWhenReady = (host: HTMLElement): void => {
  let { height } = host.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    height = host.getBoundingClientRect().height;
  });
  observer.observe(host);
  const end = ({ type }: Event): void => {
    observer.disconnect();
    for (const name of names) host.removeEventListener(name, end);
    if (type === 'zelfcheck-ready') hold(host, height);
  };
  const names = ['zelfcheck-ready', 'zelfcheck-problem'];
  for (const name of names) host.addEventListener(name, end);
};
