import { fnv1a } from './hash.js';

/**
 * Ids that come from the text itself, so that adding, removing or moving one thing never changes the id of another: a
 * saved answer is found back after the worksheet was edited.
 */

/** Something that needs an id in its scope. */
export interface Nameable {
  /** What it says, as plain text. */
  text: string;
  /** The id that the author gave it. */
  name?: string | undefined;
  /** All else that tells it apart from others with the same text; asked for only when there are such. */
  own: () => string;
}

const longest = 48;
// Signs that do not make another text: "Is it safe?" and "Is it safe" are the same, "C" and "C++" are not.
const telling = /[^\p{L}\p{N}\p{M}\s.,:;?!'"()‘’“”…–—-]/u;

/** A short hash of a text, in letters and digits. */
const hash = (text: string): string => fnv1a(text).toString(36);

const join = (slug: string, text: string): string => (slug ? slug + '-' : '') + hash(text);

/**
 * What a text is called in an id: its letters and digits, of every script, in lower case and joined by hyphens. A long
 * text is cut and a hash of the whole put behind it, and so is a text that other signs than punctuation tell apart. A
 * text without any letter or digit is its hash alone. Never empty.
 */
export const slug = (text: string): string => {
  // How long a blank is says nothing.
  const words = text.normalize().replace(/_{3,}/g, ' ').trim();
  const whole = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (whole && whole.length <= longest && !telling.test(words)) return whole;
  // Cut between code points: half a surrogate pair is no text.
  return join(
    /^.{0,48}(?=-|$)/u.exec(whole)?.[0] || [...whole.slice(0, longest)].slice(0, -1).join(''),
    words,
  );
};

/**
 * An id for each thing, in the order given, all different. An author's name comes first. Of things with the same text
 * each gets a hash of its own content behind it, so that none inherits the id of another that is removed; only things
 * that are the same in everything are numbered.
 */
export const makeIds = (things: readonly Nameable[]): string[] => {
  const used = new Set<string>();
  const ids = things.map(({ name }) => {
    if (name === undefined || used.has(name)) return undefined;
    used.add(name);
    return name;
  });
  const slugs = things.map(({ text }) => slug(text));
  const count = new Map<string, number>();
  for (const text of slugs) count.set(text, (count.get(text) ?? 0) + 1);
  // How far the numbering of an id has come, so that a thousand twins do not each count from the start.
  const last = new Map<string, number>();
  return things.map((thing, index) => {
    const given = ids[index];
    if (given !== undefined) return given;
    const text = slugs[index]!;
    const base = count.get(text)! > 1 ? join(text, thing.text + '\n' + thing.own()) : text;
    let id = base;
    for (let number = last.get(base) ?? 1; used.has(id); last.set(base, number)) {
      id = base + '-' + String(++number);
    }
    used.add(id);
    return id;
  });
};
