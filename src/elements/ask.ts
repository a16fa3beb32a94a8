import { expectLanguage } from '../locales/languages.js';
import type { Kind } from '../model/worksheet.js';
import { childSource } from './content/children.js';
import { fetchEarly, isMarkdown } from './content/early.js';
import { langAround } from './language.js';
import { expectNamed, expectParts } from './parts.js';

/**
 * Starts the requests for everything that the elements on a page will need before their own script has loaded: a chain
 * of requests costs more time than the bytes.
 */

/** Whether an element is within one screen height of the viewport, where its content is loaded at once. */
const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < 2 * innerHeight && bottom > -innerHeight;
};

/** Requests a content file, and the Markdown parser when the file name says that it is Markdown. */
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

/** Requests the scripts, the language and the file that an element will need, going by its attributes and children. */
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
  const source = childSource(element, isDraft);
  if (source && source.from !== 'json') expectParts({ kind, from: source.from, text: source.text });
};

/** Requests everything that the zelfcheck elements on a page will need. */
export const askForAll = (page: ParentNode): void => {
  for (const element of page.querySelectorAll('zelfcheck-quiz,zelfcheck-checklist'))
    askFor(element);
};

/** Requests everything that will be needed at a place on a page which `upgrade` is going to replace with an element. */
export const askForPlace = (place: HTMLElement): void => {
  const { zelfcheck = '', kind: kindName = '', lang = '', language = '' } = place.dataset;
  // The `lang` of a code block may be its programming language, so the language of the text is that of its parent.
  expectLanguage(place.parentElement ? langAround(place.parentElement) : undefined);
  if (!isNear(place)) return;
  const names = [zelfcheck, kindName, lang, language, place.lang, place.className].join(' ');
  const kind: Kind = /checklist/i.test(names) ? 'checklist' : 'quiz';
  if (/\.(?:md|markdown|txt|json)(?:[?#]|$)/i.test(zelfcheck)) return askForFile(zelfcheck, kind);
  const from =
    place.matches('pre,code') || place.querySelector('pre,script,template') ? 'markdown' : 'html';
  expectParts({ kind, from, text: place.textContent ?? '' });
};
