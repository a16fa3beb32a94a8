import type { ContentHost } from './host.js';

/** Prevents a layout shift when a worksheet replaces the HTML that a host rendered. */

/** The space that an element takes in the page, in pixels. */
interface Place {
  readonly height: number;
  /** The margins of its content, which collapse through its own edges unless it is a block formatting context. */
  readonly start: number;
  readonly end: number;
}

/** Replaces the CSS that this module applies to an element. */
type Style = (css: string) => void;

const measurePlace = (host: HTMLElement, style: Style): Place => {
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
 * Keeps an element at its former height, so that nothing below it moves. A worksheet that is lower keeps the former
 * height until the reader acts in it. One that is higher is clipped and fades out at its end, until the reader points
 * at it, presses a key, or scrolls so that its end is below the viewport; assistive technology and print get all of it
 * meanwhile.
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
  // Growth below the end of the viewport moves nothing visible.
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

const styleSheets = new WeakMap<Element, CSSStyleSheet>();

/** Measures an element until its worksheet is rendered, and keeps it at that height from before the first paint. */
export const holdWhenDrawn = ({ element: host, adopt }: ContentHost): void => {
  let styleSheet = styleSheets.get(host);
  if (!styleSheet) {
    try {
      styleSheet = new CSSStyleSheet();
    } catch {
      // Browsers without constructable style sheets get the layout shift.
      return;
    }
    styleSheets.set(host, styleSheet);
    adopt(styleSheet);
  }
  const style: Style = styleSheet.replaceSync.bind(styleSheet);
  let place = measurePlace(host, style);
  const observer = new ResizeObserver(() => {
    if (host.shadowRoot?.querySelector('slot')) place = measurePlace(host, style);
  });
  observer.observe(host);
  const stop = new AbortController();
  for (const name of ['zelfcheck-ready', 'zelfcheck-problem'])
    host.addEventListener(
      name,
      () => {
        stop.abort();
        observer.disconnect();
        // A ResizeObserver would be notified too late: after the layout shift was painted.
        if (name === 'zelfcheck-ready') hold(host, style, place);
      },
      { signal: stop.signal },
    );
};
