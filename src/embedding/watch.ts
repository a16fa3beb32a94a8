/** Makes elements of places on a page that are meant to be one; see `upgrade`. */
type Upgrade = (places: readonly HTMLElement[]) => void;

/** The ways to get what a page takes. */
export interface Loading {
  /** Gets the elements and the upgrade; asked again whenever something new is found. */
  readonly load: () => Promise<Upgrade>;
  /** Asks for what elements and places will need, before anything is there that could. */
  readonly ask: (elements: readonly Element[], places: readonly HTMLElement[]) => void;
}

const tags = 'zelfcheck-quiz,zelfcheck-checklist';

// Where the page does not want it, and where somebody is writing the page.
const off = '[data-zelfcheck=off],[data-zelfcheck=false],[contenteditable]';

// Engines name the language of a block on different elements and in different ways.
const names = ['quiz', 'checklist'].flatMap((kind) => [
  ...['language-', 'lang-', 'highlight-'].map((prefix) => `[class~=${prefix}${kind} i]`),
  ...['class~', 'data-lang', 'data-language', 'lang'].map(
    (name) => `:is(pre,code)[${name}=${kind} i]`,
  ),
]);
const meant = `[data-zelfcheck],:is(pre,pre code,div,figure):is(${names.join()})`;
const any = `${tags},${meant}`;

const places = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(meant)].filter((it) => !it.closest(`${tags},${off}`));

/**
 * Looks after a page from when it is there: as soon as something on it is meant to be an element, or is one already, gets
 * what that takes, and upgrades it. A page without such a thing gets nothing. What is in the shadow root of another
 * element is not looked at. A second copy on the page does nothing.
 */
export const watch = ({ load, ask }: Loading): void => {
  const page = globalThis as { [copy: symbol]: unknown };
  const copy = Symbol.for('zelfcheck-auto');
  if (page[copy]) return;
  page[copy] = true;

  const look = (nodes: readonly Node[]): void => {
    const isNew = nodes.some(
      (it) => it instanceof Element && (it.matches(any) || it.querySelector(any)),
    );
    if (!isNew) return;
    const found = places();
    const elements = [...document.querySelectorAll(tags)];
    if (!(found.length || elements.length)) return;
    const upgrade = load();
    ask(elements, found);
    upgrade.then(
      (make) => make(places()),
      (error: unknown) => console.warn('zelfcheck could not be loaded', error),
    );
  };

  const start = (): void => {
    look([document.documentElement]);
    new MutationObserver((records) => {
      look(records.flatMap((it) => (it.type === 'childList' ? [...it.addedNodes] : it.target)));
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-zelfcheck'] });
  };

  // Half of a page is half a worksheet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
};
