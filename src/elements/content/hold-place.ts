import type { ContentHost } from './host.js';

/** What keeps the page still while a worksheet takes the place of what a host rendered. */

/** The place that something takes in the page. */
interface Place {
  readonly height: number;
  /** The margins of what stands in it, which lie outside of it as long as nothing keeps them in. */
  readonly start: number;
  readonly end: number;
}

/** Styles an element, in place of how it was styled so before. */
type Style = (css: string) => void;

const placeOf = (host: HTMLElement, style: Style): Place => {
  const { height } = host.getBoundingClientRect();
  if (getComputedStyle(host).display !== 'block') return { height, start: 0, end: 0 };
  style(':host{display:flow-root!important}');
  const around = host.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(host);
  const inside = range.getBoundingClientRect();
  style('');
  const [start, end] = [inside.top - around.top, around.bottom - inside.bottom];
  return { height, start: Math.max(0, start), end: Math.max(0, end) };
};

/**
 * Lets an element take the place that it had: whatever stands under it does not move. A worksheet that is lower gets the
 * height until the reader acts in it. One that is higher fades out at its end, until the reader points at it, presses a
 * key, or has its end below what is visible; all of it is there meanwhile for assistive technology and on paper.
 */
const hold = (host: HTMLElement, style: Style, { height, start, end }: Place): void => {
  const { marginTop, marginBottom } = getComputedStyle(host);
  const margin = [
    [start, marginTop],
    [end, marginBottom],
  ].map(([inside, own]) => `${Math.max(Number(inside), parseFloat(String(own)))}px`);
  const margins = start || end ? `:host{margin-block:${margin.join(' ')}!important}` : '';
  style(margins);
  const isBelow = (): boolean => host.getBoundingClientRect().bottom > innerHeight;
  const now = host.getBoundingClientRect();
  const isTaller = now.height > height;
  // What grows below the end of what is visible moves nothing that anybody sees.
  if (!height || now.height === height || (isTaller && now.top + height > innerHeight)) return;
  const held = isTaller
    ? `block-size:${height}px!important;overflow:clip!important;mask-image:linear-gradient(#000 calc(100% - 4*var(--_space)),#0000)!important`
    : `min-block-size:${height}px!important`;
  style(`@media screen{:host{${held}}}${margins}`);
  const stop = new AbortController();
  const release = (): void => {
    stop.abort();
    style(margins);
  };
  const on = (target: EventTarget, names: readonly string[], then = release): void => {
    for (const name of names)
      target.addEventListener(name, then, { signal: stop.signal, passive: true, capture: true });
  };
  const width = innerWidth;
  on(window, ['resize'], () => {
    if (innerWidth !== width) release();
  });
  on(host, ['pointerdown', 'focusin', 'keydown']);
  if (!isTaller) return;
  on(host, ['pointerenter']);
  on(document, ['keydown']);
  on(window, ['scroll', 'resize'], () => {
    if (isBelow()) release();
  });
};

const sheets = new WeakMap<Element, CSSStyleSheet>();

/** Watches over the place of an element until its worksheet is drawn, and holds it then, before anybody sees it. */
export const holdWhenDrawn = ({ element: host, adopt }: ContentHost): void => {
  let sheet = sheets.get(host);
  if (!sheet) {
    try {
      sheet = new CSSStyleSheet();
    } catch {
      // Without sheets of this kind the page moves, as it does for everything that comes later.
      return;
    }
    sheets.set(host, sheet);
    adopt(sheet);
  }
  const style: Style = sheet.replaceSync.bind(sheet);
  let place = placeOf(host, style);
  const observer = new ResizeObserver(() => {
    if (host.shadowRoot?.querySelector('slot')) place = placeOf(host, style);
  });
  observer.observe(host);
  const stop = new AbortController();
  for (const name of ['zelfcheck-ready', 'zelfcheck-problem'])
    host.addEventListener(
      name,
      () => {
        stop.abort();
        observer.disconnect();
        // An observer would be told too late: after the page was seen to move.
        if (name === 'zelfcheck-ready') hold(host, style, place);
      },
      { signal: stop.signal },
    );
};
