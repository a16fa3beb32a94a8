import { expectLanguage } from '../locales/languages.js';
import type { Kind } from '../model/worksheet.js';
import { childSource } from './content/children.js';
import { fetchEarly, isMarkdown } from './content/early.js';
import { langAround } from './language.js';
import { expectNamed, expectParts } from './parts.js';

/** Asks, before the elements are there, for all that those on a page will need: a request in a row costs more than bytes. */

/** Whether an element is within a screen's height of what is visible, where its content is got at once. */
const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < 2 * innerHeight && bottom > -innerHeight;
};

/** Asks for a file, and for what reads it where its name says what it is. */
const askForFile = (src: string, kind: Kind): void => {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return;
  }
  fetchEarly(url.href);
  if (isMarkdown(url)) expectParts({ kind, from: 'markdown' });
};

/** Asks for what one element will need, as far as its attributes and its children tell. */
export const askFor = (element: Element): void => {
  const kind: Kind = element.localName === 'zelfcheck-checklist' ? 'checklist' : 'quiz';
  expectLanguage(langAround(element));
  if (element.getAttribute('loading') !== 'eager' && !isNear(element)) return;
  const isDraft = (element.getAttribute('show-messages') ?? 'false') !== 'false';
  const remember = element.getAttribute('remember') ?? 'false';
  expectParts({ kind, isDraft, isRemembering: remember !== 'false' });
  expectNamed(element.getAttribute('parts') ?? '');
  const src = element.getAttribute('src');
  if (src !== null) return askForFile(src, kind);
  const source = childSource(element);
  if (source && source.from !== 'json') expectParts({ kind, from: source.from, text: source.text });
};

/** Asks for what the elements on a page will need. */
export const askForAll = (page: ParentNode): void => {
  for (const element of page.querySelectorAll('zelfcheck-quiz,zelfcheck-checklist'))
    askFor(element);
};

/** Asks for what a place on a page will need that is to be made an element of. */
export const askForPlace = (place: HTMLElement): void => {
  const { zelfcheck = '', kind: said = '', lang: written = '', language = '' } = place.dataset;
  // A block of code may name its own language where a page names that of its text.
  expectLanguage(place.parentElement ? langAround(place.parentElement) : undefined);
  if (!isNear(place)) return;
  const names = [zelfcheck, said, written, language, place.lang, place.className].join(' ');
  const kind: Kind = /checklist/i.test(names) ? 'checklist' : 'quiz';
  if (/\.(?:md|markdown|json)(?:[?#]|$)/i.test(zelfcheck)) return askForFile(zelfcheck, kind);
  const from =
    place.matches('pre,code') || place.querySelector('pre,script,template') ? 'markdown' : 'html';
  expectParts({ kind, from, text: place.textContent ?? '' });
};
