import { fnv1a } from './hash.js';

/**
 * Ids are derived from the text itself, so that adding, removing or moving one part never changes the id of another: a
 * saved answer still finds its question after the worksheet was edited.
 */

/** A part of a worksheet that needs an id in its scope. */
export interface Nameable {
  /** The plain text of the part. */
  text: string;
  /** The id that the author gave. */
  name?: string | undefined;
  /** Serialises the rest of the part, to tell it from others with the same text; called only when there are others. */
  content: () => string;
}

const maxLength = 48;

// Punctuation makes no other text: "Is it safe?" and "Is it safe" are the same. Other signs do: "C" and "C++" are not.
const punctuation = /[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}.,:;?!'"…·¡¿′″\u2044\s]+/gu;
const significantSign = /[^\p{L}\p{N}\p{M}-]/u;
// Browsers and programs show an emoji as a picture, or leave it out.
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu;

/** A short hash of a text, in letters and digits. */
const hash = (text: string): string => fnv1a(text).toString(36);

const slugWithHash = (slug: string, text: string): string => (slug ? slug + '-' : '') + hash(text);

/** Joins what a pattern separates by single hyphens, without any at the ends. */
const joinedBy = (separators: RegExp, text: string): string =>
  text.replace(separators, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');

/**
 * The slug of a text: its letters and digits, of every script, in lower case and joined by hyphens. A hash follows where
 * that alone is ambiguous: for a long text, which is cut, and for a text with a sign that is not punctuation. A text without
 * letters and digits becomes its hash alone. Never empty.
 *
 * Changes of typesetting make no difference: case, punctuation, quotation marks, dashes, dots, `×` for an x between
 * numbers, wide and joined letters, emoji beside words, the length of a blank.
 */
export const slug = (text: string): string => {
  const typed = text.replace(/×/g, 'x').normalize('NFKC').replace(/_{3,}/g, ' ').trim();
  const words = joinedBy(punctuation, typed.toLowerCase().replace(emoji, ' '));
  const slugOfAll = joinedBy(/[^\p{L}\p{N}\p{M}]+/gu, words);
  if (!slugOfAll) return hash(typed);
  if (slugOfAll.length <= maxLength && !significantSign.test(words)) return slugOfAll;
  // Cuts between code points: half a surrogate pair is no valid text.
  const beginning =
    /^.{0,48}(?=-|$)/u.exec(slugOfAll)?.[0] ||
    [...slugOfAll.slice(0, maxLength)].slice(0, -1).join('');
  return slugWithHash(beginning, words);
};

/**
 * Makes an id for each part, in the order given, all different. The author's own id takes precedence. Each of several parts
 * with the same text gets a hash of its content, so that none inherits the id of another that is removed; only parts that
 * are identical in everything are numbered.
 */
export const makeIds = (things: readonly Nameable[]): string[] => {
  const used = new Set<string>();
  const ids = things.map(({ name }) => {
    if (name === undefined || used.has(name)) return undefined;
    used.add(name);
    return name;
  });
  const slugs = things.map(({ text }) => slug(text));
  const occurrences = new Map<string, number>();
  for (const text of slugs) occurrences.set(text, (occurrences.get(text) ?? 0) + 1);
  // The last number that was given to each id, so that a thousand identical parts do not each count from the start.
  const lastNumbers = new Map<string, number>();
  return things.map((thing, index) => {
    const given = ids[index];
    if (given !== undefined) return given;
    const text = slugs[index]!;
    const unnumbered =
      occurrences.get(text)! > 1 ? slugWithHash(text, thing.text + '\n' + thing.content()) : text;
    let id = unnumbered;
    for (
      let number = lastNumbers.get(unnumbered) ?? 1;
      used.has(id);
      lastNumbers.set(unnumbered, number)
    ) {
      id = unnumbered + '-' + String(++number);
    }
    used.add(id);
    return id;
  });
};
