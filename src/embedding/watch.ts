/** Replaces places on a page by elements; see `upgrade`. */
type Upgrade = (places: readonly HTMLElement[]) => void;

/** The functions by which a page loads its scripts. */
export interface Loading {
  /** Loads the elements and the upgrade. Called each time that a new place or element is found. */
  readonly load: () => Promise<Upgrade>;
  /** Starts the requests that elements and places will need, before the elements are loaded. */
  readonly ask: (elements: readonly Element[], places: readonly HTMLElement[]) => void;
  /** Called where the elements or the upgrade cannot be loaded. */
  readonly failed: (error: unknown) => void;
}

const tags = 'zelfcheck-quiz,zelfcheck-checklist';

// Parts of a page that opt out, and parts that are being edited.
const excluded = '[data-zelfcheck=off],[data-zelfcheck=false],[contenteditable]';

// Site generators name the language of a block on different elements and in different ways.
const languageSelectors = ['quiz', 'checklist'].flatMap((kind) => [
  ...['language-', 'lang-', 'highlight-'].map((prefix) => `[class~=${prefix}${kind} i]`),
  ...['class~', 'data-lang', 'data-language', 'lang'].map(
    (name) => `:is(pre,code)[${name}=${kind} i]`,
  ),
]);
// A form is no place: a control in it that is called `closest` or `id` stands in the place of that member.
const placeSelector = `[data-zelfcheck]:not(form),:is(pre,pre code,div,figure):is(${languageSelectors.join()})`;
const anySelector = `${tags},${placeSelector}`;

/** Whether a node is or holds an element that a selector matches, whatever the controls of a form are called. */
const has = (node: Node, selector: string): boolean =>
  node instanceof Element &&
  (Element.prototype.matches.call(node, selector) ||
    Element.prototype.querySelector.call(node, selector) !== null);

const findPlaces = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(placeSelector)].filter(
    (it) => !it.closest(`${tags},${excluded}`),
  );

/**
 * Watches a page from when it is parsed: as soon as it holds a place or an element, loads the scripts for it and upgrades
 * the places. A page without them loads nothing. The shadow roots of other elements are not searched. A second copy on the
 * page does nothing.
 */
export const watch = ({ load, ask, failed }: Loading): void => {
  const page = globalThis as { [copy: symbol]: unknown };
  const copy = Symbol.for('zelfcheck-auto');
  if (page[copy]) return;
  page[copy] = true;

  const look = (nodes: readonly Node[]): void => {
    if (!nodes.some((it) => has(it, anySelector))) return;
    const places = findPlaces();
    const elements = [...document.querySelectorAll(tags)];
    if (!(places.length || elements.length)) return;
    const upgrade = load();
    ask(elements, places);
    upgrade.then((replaceAll) => replaceAll(findPlaces()), failed);
  };

  const start = (): void => {
    look([document.documentElement]);
    new MutationObserver((records) => {
      look(records.flatMap((it) => (it.type === 'childList' ? [...it.addedNodes] : it.target)));
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-zelfcheck'] });
  };

  // A page that is still being parsed may hold only half of a worksheet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
};
