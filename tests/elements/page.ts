import { waitUntil as waitFor } from '@open-wc/testing';
import '../../src/define/index.js';
import type { ZelfcheckChecklistElement } from '../../src/elements/checklist.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import type { Kind, Worksheet } from '../../src/model/worksheet.js';

/** A page with elements on it, that is empty again after every test, and what a reader can find and do there. */

/** Waits for a condition as long as a busy machine may need; `message` says which one did not come. */
export const waitUntil: typeof waitFor = (condition, message) =>
  waitFor(condition, message, { timeout: 30_000 });

export type AnyElement = ZelfcheckQuizElement | ZelfcheckChecklistElement;
type ElementOf<Of extends Kind> = Of extends 'quiz'
  ? ZelfcheckQuizElement
  : ZelfcheckChecklistElement;

const undo: (() => void)[] = [];

/** Does this after the test, the last one first. */
export const afterTest = (action: () => void): void => {
  undo.push(action);
};

afterEach(function () {
  // A long list is long to take away.
  this.timeout(60_000);
  for (const action of undo.splice(0).reverse()) action();
  localStorage.clear();
  document.documentElement.lang = 'en';
});

/** Puts something else in the place of a property until the test is over. */
export const replace = (object: object, name: string, property: PropertyDescriptor): void => {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...property });
  afterTest(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
};

/** What the console was warned of from here on. */
export const warnings = (): string[] => {
  const seen: string[] = [];
  replace(console, 'warn', {
    writable: true,
    value: (...all: unknown[]) => seen.push(all.join(' ')),
  });
  return seen;
};

/** A promise that is kept when the test says so. */
export const deferred = <Value>(): {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
} => {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve };
};

let servers = 0;

/**
 * Answers of a server to requests from here on, by the end of the URL; and the URLs that were asked for. Each server is
 * a place of its own, since a page fetches a file only once.
 */
export const serve = (
  answers: Readonly<Record<string, () => Response | Promise<Response>>>,
): string[] => {
  const asked: string[] = [];
  const base = document.createElement('base');
  base.href = `/server-${++servers}/`;
  document.head.append(base);
  afterTest(() => base.remove());
  replace(window, 'fetch', {
    writable: true,
    value: async (url: string) => {
      asked.push(url);
      const found = Object.entries(answers).find(([end]) => url.endsWith(end));
      return found ? found[1]() : new Response('', { status: 404 });
    },
  });
  return asked;
};

/** Puts an element at the end of the page. */
export const place = <Of extends Element>(element: Of, parent: Node = document.body): Of => {
  parent.appendChild(element);
  afterTest(() => element.remove());
  return element;
};

/** Calls the page of the tests by another address, which is its own again after the test. */
export const arrive = (query: string, fragment = ''): void => {
  const { href, search } = location;
  const url = new URL(href);
  url.search = query ? `${search}${search ? '&' : '?'}${query}` : search;
  url.hash = fragment;
  history.replaceState(null, '', url);
  afterTest(() => history.replaceState(null, '', href));
};

/** Puts HTML at the end of the page, as a page would hold it, and gives its first element. */
export const placeHtml = <Of extends Element>(text: string): Of => {
  const holder = place(document.createElement('div'));
  holder.innerHTML = text;
  return holder.firstElementChild as Of;
};

/** An element that is on no page yet, and that will not wait for the reader to come near. */
export const make = <Of extends Kind>(
  kind: Of,
  attributes: Readonly<Record<string, string>> = {},
): ElementOf<Of> => {
  const element = document.createElement(`zelfcheck-${kind}`);
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes }))
    element.setAttribute(name, value);
  return element as ElementOf<Of>;
};

/** Waits until an element shows its worksheet, or a sentence in its place. */
export const settled = async <Of extends AnyElement>(element: Of): Promise<Of> => {
  while (element.status === 'empty' || element.status === 'loading') {
    await new Promise((resolve) => {
      for (const name of ['zelfcheck-ready', 'zelfcheck-problem']) {
        element.addEventListener(name, resolve, { once: true });
      }
    });
  }
  await element.updateComplete;
  return element;
};

/** Shows a worksheet in an element of its kind. */
export const show = <Of extends Worksheet>(
  worksheet: Of,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ElementOf<Of['kind']>> => {
  const element = make(worksheet.kind as Of['kind'], attributes);
  element.worksheet = worksheet;
  return settled(place(element) as AnyElement) as Promise<ElementOf<Of['kind']>>;
};

/** Whether something is on screen, and not only there for the ears. */
const isShown = (found: Element): boolean => found.getClientRects().length > 0;

/** The elements that a selector finds in what the element shows. */
export const all = <Of extends Element = HTMLElement>(element: Element, selector: string): Of[] => [
  ...(element.shadowRoot?.querySelectorAll<Of>(selector) ?? []),
];

/** The one element that a selector finds. */
export const one = <Of extends Element = HTMLElement>(element: Element, selector: string): Of => {
  const [found] = all<Of>(element, selector);
  if (!found) throw new Error(`No ${selector} in <${element.localName}>`);
  return found;
};

/** The words of an element, as a reader sees them. */
export const textOf = (found: Element | null | undefined): string =>
  (found?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of every element that a selector finds. */
export const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map(textOf);

/** All words on screen. */
export const shown = (element: Element): string => textOf(one(element, '.frame'));

/** What the live region said last. */
export const said = (element: Element): string => textOf(one(element, '[role=status]'));

/** The names of the buttons on screen. */
export const buttons = (element: Element): string[] =>
  all(element, 'button').filter(isShown).map(textOf);

/** The button with this name. */
export const button = (element: Element, name: string, at = 0): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').filter((it) => textOf(it) === name)[at];
  if (!found) throw new Error(`No button "${name}", but ${buttons(element).join(', ')}`);
  return found;
};

/** The box whose label begins with these words. */
export const box = (element: Element, label: string, within = ''): HTMLInputElement => {
  const found = all<HTMLInputElement>(element, `${within} label input`).find((input) =>
    textOf(input.closest('label')).startsWith(label),
  );
  if (!found) throw new Error(`No box "${label}"`);
  return found;
};

/** Presses a button, as with the mouse. */
export const click = async (element: AnyElement, name: string, at = 0): Promise<void> => {
  button(element, name, at).click();
  await drawn(element);
};

/** Ticks or unticks a box, as with the mouse. */
export const tick = async (element: AnyElement, label: string, within = ''): Promise<void> => {
  box(element, label, within).click();
  await drawn(element);
};

const write = async (element: AnyElement, field: Element): Promise<void> => {
  (field as HTMLInputElement).value = 'Written';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(element);
};

/**
 * Answers every question on screen and checks it, where that can be done: the first box of every choice and every row, so
 * that some are right and some are not, and a word on every line.
 */
export const answerAll = async (element: AnyElement): Promise<void> => {
  for (const question of all(element, '.question')) {
    const first = question.querySelector<HTMLElement>('.options input, .order ~ .actions .quiet');
    first?.click();
    await drawn(element);
    for (const row of question.querySelectorAll('.row')) {
      row.querySelector('input')?.click();
      await drawn(element);
    }
    for (const field of question.querySelectorAll('.field')) await write(element, field);
    question.querySelector<HTMLButtonElement>('button.primary')?.click();
    await drawn(element);
  }
};

/** Waits until what was asked for is on screen and the focus is where it belongs. */
export const drawn = async (element: AnyElement): Promise<void> => {
  await element.updateComplete;
  // A move of the focus waits for the screen first, in promises of its own.
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  await element.updateComplete;
};

/** Where the focus is in an element: the id, or the words when it has none. */
export const focused = (element: Element): string => {
  const active = element.shadowRoot?.activeElement;
  return active ? active.id || textOf(active.closest('label') ?? active) : '';
};

const eventNames = ['ready', 'answer', 'check', 'complete', 'reset', 'problem'];

/** The events of everything on the page from here on, by their names without the prefix. */
export const events = (): { name: string; event: CustomEvent<unknown> }[] => {
  const seen: { name: string; event: CustomEvent<unknown> }[] = [];
  for (const name of eventNames) {
    const listen = (event: Event): void => {
      seen.push({ name, event: event as CustomEvent<unknown> });
    };
    document.addEventListener(`zelfcheck-${name}`, listen);
    afterTest(() => document.removeEventListener(`zelfcheck-${name}`, listen));
  }
  return seen;
};
