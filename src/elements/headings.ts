import { plainText } from '../model/plain-text.js';
import type { Inline } from '../model/text.js';
import { unfold } from './unfold.js';

/**
 * The headings that links inside a worksheet lead to. Programs make different names of a heading, such as `whats-new` or
 * `what-s-new` of "What's new?", so only letters and digits are compared.
 */

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The name in a URL that is only a fragment: `#the-table`. */
const nameIn = (url: string): string => {
  const fragment = url.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The heading on screen that a URL names; `#notes-1` is the second one with the text "Notes". */
const headingOnScreen = (root: ParentNode, url: string): HTMLElement | undefined => {
  const named = (name: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')].filter(
      (heading) => lettersOf(heading.textContent ?? '') === lettersOf(name),
    );
  const name = nameIn(url);
  const [, first = '', number] = /^(.+)-(\d+)$/.exec(name) ?? [];
  return named(name)[0] ?? named(first)[Number(number)];
};

/** Moves the reader and the focus to the heading that a URL names; false where none on screen has that name. */
export const goToHeading = (root: ParentNode, url: string): boolean => {
  const heading = headingOnScreen(root, url);
  if (!heading) return false;
  unfold(heading);
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
  return true;
};

/** Whether a part of a worksheet, or a list of parts, has a heading that a URL names. */
export const hasHeading = (part: unknown, url: string): boolean => {
  const isNamed = (nodes: unknown): boolean =>
    Array.isArray(nodes) && lettersOf(plainText(nodes as Inline[])) === lettersOf(nameIn(url));
  if (typeof part !== 'object' || part === null) return false;
  const { type, heading, prompt, children } = part as Record<string, unknown>;
  return (
    isNamed(heading) ||
    isNamed(prompt) ||
    (type === 'heading' && isNamed(children)) ||
    Object.values(part).some((inner) => hasHeading(inner, url))
  );
};
