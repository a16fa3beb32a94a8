import type { ContentHost } from './host.js';

/** Keeps the page still when a worksheet replaces the HTML that a host rendered. Nothing is hidden for that. */

/** Replaces the CSS that this module applies to an element. */
type Style = (css: string) => void;

/** The place of an element before its height changes, and how far the reader scrolled. */
const placeOf = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  let scroller = element.parentElement;
  while (scroller && !scroller.scrollTop) scroller = scroller.parentElement;
  // The top of a page that is scrolled is above the viewport.
  const edge = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
  return { top, height, edge, scroller, scrolled: scroller?.scrollTop ?? 0 };
};

type Place = ReturnType<typeof placeOf>;

/** Whether an element is above what the reader sees of the page. */
const isAbove = ({ top, height, edge }: Place): boolean => top + height <= edge;

/** The CSS that keeps the margins of HTML, which collapse through the edges of its element, around a worksheet. */
const marginsOf = (host: HTMLElement, style: Style): string => {
  style('');
  const { display, marginTop, marginBottom } = getComputedStyle(host);
  if (display !== 'block') return '';
  style(':host{display:flow-root!important}');
  const around = host.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(host);
  const inside = range.getBoundingClientRect();
  style('');
  if (!inside.height) return '';
  const side = (name: string, margin: number, own: string): string =>
    margin > parseFloat(own) ? `margin-block-${name}:${margin}px!important;` : '';
  const start = side('start', inside.top - around.top, marginTop);
  const end = side('end', around.bottom - inside.bottom, marginBottom);
  return `:host{${start}${end}}`;
};

/**
 * Leaves in view what the reader looks at, after the height of an element changed. For a change above the viewport most
 * browsers do so themselves, but not Safari. A page that was too short for a moment has scrolled up in every browser.
 */
const keepView = (host: Element, before: Place): void => {
  const { height, scroller, scrolled } = before;
  const isShifted = isAbove(before);
  if (!scroller || (isShifted && getComputedStyle(scroller).overflowAnchor === 'auto')) return;
  const top = scrolled + (isShifted ? host.getBoundingClientRect().height - height : 0);
  if (scroller.scrollTop !== top) scroller.scrollTo({ top, behavior: 'instant' });
};

/**
 * Keeps the place of an element from before the first paint of its worksheet. A worksheet that is lower than the HTML
 * before it leaves at most half a screen of that height empty, until that is out of view or the reader acts in the
 * element; one that is higher takes the room that it needs.
 */
export const holdPlace = ({ element: host, adopt }: ContentHost): void => {
  const styleSheet = new CSSStyleSheet();
  adopt(styleSheet);
  const style: Style = (css) => styleSheet.replaceSync(css);
  // A slot means that the children are visible.
  const isHtmlShown = (): boolean => !!host.shadowRoot?.querySelector('slot');
  let margins = '';
  let place: Place | undefined;
  let held: AbortController | undefined;
  /** The height of the worksheet itself. */
  let needed = 0;

  const release = (): void => {
    held?.abort();
    held = undefined;
    style(margins);
  };
  const listen = (): AbortController => {
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true, capture: true };
    for (const name of ['click', 'input', 'keydown']) host.addEventListener(name, release, options);
    window.addEventListener('resize', () => hold(placeOf(host)), options);
    window.addEventListener(
      'scroll',
      () => {
        const now = placeOf(host);
        if (isAbove(now) || now.top + needed >= innerHeight) hold(now);
      },
      options,
    );
    return stop;
  };
  const hold = (before: Place): void => {
    style(margins);
    needed = host.getBoundingClientRect().height;
    const { top, edge } = before;
    const height = Math.min(before.height, needed + innerHeight / 2, innerHeight - top);
    if (height > needed && top + height > edge) {
      style(`@media screen{:host{min-block-size:${height}px!important}}${margins}`);
      held ??= listen();
    } else release();
    keepView(host, before);
  };

  host.addController({
    hostUpdate() {
      const isShown = isHtmlShown();
      if (isShown) margins = marginsOf(host, style);
      place = isShown || held ? placeOf(host) : undefined;
    },
    hostUpdated() {
      if (place && !isHtmlShown()) hold(place);
    },
  });
};
