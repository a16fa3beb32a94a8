/** The data of the event `saved`, which the server of a preview sends when the file was saved. */
export interface SavedEvent {
  /** The kind of the worksheet, which an edit can change. */
  readonly kind: 'quiz' | 'checklist';
  /** The title of the page. */
  readonly title: string;
  /** The language of the content; empty when the file names none. */
  readonly lang: string;
  /** The number of the save. In the URL it keeps a cache from answering with an older text. */
  readonly turn: number;
}

const tags = 'zelfcheck-quiz, zelfcheck-checklist';

/** Replaces the element when the new one is ready, in one step, so that the page neither flickers nor scrolls. */
const replaceElement = (
  page: Document,
  { kind, title, lang, turn }: SavedEvent,
  done: () => void,
): void => {
  const main = page.querySelector('main')!;
  // An element that is still loading shows an older save.
  for (const outdated of main.querySelectorAll(`:is(${tags})[hidden]`)) outdated.remove();
  const old = main.querySelector(tags);
  const fresh = page.createElement(`zelfcheck-${kind}`);
  for (const { name, value } of old?.attributes ?? []) fresh.setAttribute(name, value);
  const url = new URL(old?.getAttribute('src') ?? '', page.baseURI);
  url.search = `?turn=${turn}`;
  fresh.setAttribute('src', url.pathname + url.search);
  fresh.hidden = true;
  const show = (): void => {
    if (!fresh.isConnected) return;
    if (lang) main.lang = lang;
    else main.removeAttribute('lang');
    page.title = title;
    fresh.hidden = false;
    old?.remove();
    done();
  };
  fresh.addEventListener('zelfcheck-ready', show, { once: true });
  fresh.addEventListener('zelfcheck-problem', show, { once: true });
  main.append(fresh);
};

/**
 * Keeps the page of `zelfcheck preview` up to date: shows each save of the file at the same scroll position. Writes the
 * state to `#state`, whose data attributes hold the sentences.
 */
export const startPreview = (page: Document): void => {
  const state = page.querySelector<HTMLElement>('#state')!;
  const showState = (name: string): void => {
    state.textContent = (state.dataset[name] ?? '').replace(
      '{time}',
      new Date().toLocaleTimeString(page.documentElement.lang),
    );
  };
  const events = new EventSource('/events');
  events.addEventListener('saved', (event: MessageEvent<string>) => {
    replaceElement(page, JSON.parse(event.data) as SavedEvent, () => showState('saved'));
  });
  events.addEventListener('gone', () => showState('gone'));
  events.addEventListener('error', () => showState('stopped'));
  events.addEventListener('open', () => showState('watching'));
};
