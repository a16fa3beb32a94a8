/** What the server of a preview says when the file was saved. */
export interface Saved {
  /** What the file is now: a tick more may make a quiz of a checklist. */
  readonly kind: 'quiz' | 'checklist';
  readonly title: string;
  /** The language of the content; empty when the file names none. */
  readonly lang: string;
  /** Counts the saves, so that no cache answers with an older text. */
  readonly turn: number;
}

const embeds = 'zelfcheck-quiz, zelfcheck-checklist';

/** Takes what comes in place of what is there, in one go, so that the page neither flickers nor scrolls. */
const replace = (page: Document, { kind, title, lang, turn }: Saved, done: () => void): void => {
  const main = page.querySelector('main')!;
  // One that was still on its way is out of date already.
  for (const late of main.querySelectorAll(`:is(${embeds})[hidden]`)) late.remove();
  const old = main.querySelector(embeds);
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
 * Keeps the page of `zelfcheck preview` in step with the file: what is saved is on screen a moment later, at the same
 * place of the page. What happens is said in `#state`, whose data attributes hold the sentences.
 */
export const startPreview = (page: Document): void => {
  const state = page.querySelector<HTMLElement>('#state')!;
  const say = (name: string): void => {
    state.textContent = (state.dataset[name] ?? '').replace(
      '{time}',
      new Date().toLocaleTimeString(page.documentElement.lang),
    );
  };
  const events = new EventSource('/events');
  events.addEventListener('saved', (event: MessageEvent<string>) => {
    replace(page, JSON.parse(event.data) as Saved, () => say('saved'));
  });
  events.addEventListener('gone', () => say('gone'));
  events.addEventListener('error', () => say('stopped'));
  events.addEventListener('open', () => say('watching'));
};
