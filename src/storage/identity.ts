import { plainText } from '../model/plain-text.js';
import { fnv1a } from '../model/hash.js';
import { slug } from '../model/ids.js';
import type {
  Checklist,
  ChecklistPart,
  Items,
  Question,
  Quiz,
  Worksheet,
} from '../model/worksheet.js';

/**
 * The identity of what is saved on a device.
 *
 * 1. A worksheet is saved under its kind, its id and, unless its author gave the id, a hash of the address that it came
 *    from: two pages with a list called "Opening" are two lists. What an older version saved under the id alone is read as
 *    long as nothing is saved under the new key, and stays where it is, as another page may be its owner.
 * 2. A question or an item is recognised by its id; else by its text under the headings that it stands under; else by its
 *    text alone, where only one part had that text when it was saved and only one has it now. Typesetting makes no other
 *    text (see `slug`).
 *    An option is recognised by its id, else by its text in its question.
 * 3. While a worksheet is on screen and only texts of it change, as when a translator works on the page, a part that none of
 *    this recognises is the one in the same place.
 * 4. What belongs to no part of the current worksheet is kept, and comes back with its part (see `merged`).
 */

/** The marks by which a part that was saved is recognised. */
export interface Recognisable {
  readonly id: string;
  /** The slug of its text. */
  readonly text: string;
  /** The slugs of the headings and items that it stands under, and of its text. */
  readonly path: string;
  /** The options, rows and columns of a question, in their order. */
  readonly choices: readonly Recognisable[];
}

/** A part of a worksheet that something is saved of. */
export interface Identity extends Recognisable {
  /** Its text as it is written, from which older versions made its id. */
  readonly words: string;
  readonly choices: readonly Identity[];
}

const identityOf = (
  id: string,
  words: string,
  under: string,
  choices: readonly Identity[] = [],
): Identity => {
  const text = slug(words);
  return { id, words, text, path: under + text, choices };
};

const choicesOf = ({ answer }: Question): Identity[] => {
  const options = 'options' in answer ? answer.options : [];
  const { rows, columns } = 'rows' in answer ? answer : { rows: [], columns: [] };
  return [
    ...options.map(({ id, content }) => identityOf(id, plainText(content), 'option/')),
    ...rows.map(({ id, statement }) => identityOf(id, plainText(statement), 'row/')),
    ...columns.map(({ id, heading }) => identityOf(id, plainText(heading), 'column/')),
  ];
};

const questionsIn = ({ parts }: Quiz): Identity[] => {
  const topics = new Map<string, string>();
  for (const part of parts)
    if (part.type === 'topic') topics.set(part.id, slug(plainText(part.heading)) + '/');
  return parts.flatMap((part) =>
    part.type === 'question'
      ? identityOf(
          part.id,
          plainText(part.prompt),
          topics.get(part.topic ?? '') ?? '',
          choicesOf(part),
        )
      : [],
  );
};

const itemsIn = (parts: readonly (ChecklistPart | Items)[], under: string): Identity[] =>
  parts.flatMap((part) => {
    if (part.type === 'group')
      return itemsIn(part.parts, `${under}${slug(plainText(part.heading))}/`);
    if (part.type !== 'items') return [];
    return part.items.flatMap((entry) => {
      if (entry.type === 'line') return itemsIn(entry.parts, under);
      const identity = identityOf(entry.id, plainText(entry.label), under);
      return [identity, ...itemsIn(entry.parts, `${identity.path}/`)];
    });
  });

/** The parts of a worksheet that something is saved of, in their order. */
export const identitiesIn = (
  worksheet: Worksheet | Pick<Checklist, 'kind' | 'parts'>,
): Identity[] =>
  worksheet.kind === 'quiz' ? questionsIn(worksheet) : itemsIn(worksheet.parts, '');

/** The ids of what is saved, each with the id of the current part that it belongs to. */
export type Renames = ReadonlyMap<string, string>;

/** The parts by a key; undefined for a key that several have. */
const onlyOnes = (
  parts: readonly Recognisable[],
  by: (part: Recognisable) => string,
): Map<string, Recognisable | undefined> => {
  const found = new Map<string, Recognisable | undefined>();
  for (const part of parts) found.set(by(part), found.has(by(part)) ? undefined : part);
  return found;
};

/**
 * Recognises saved parts among the current ones.
 *
 * @param saved The parts as they were when they were saved.
 * @param isLive Whether they were on screen until now, so that the place of a part may tell what it is.
 */
export const renamesOf = (
  saved: readonly Recognisable[],
  current: readonly Recognisable[],
  isLive = false,
): Renames => {
  const renames = new Map<string, string>();
  const currentIds = new Set(current.map(({ id }) => id));
  for (const { id } of saved) if (currentIds.has(id)) renames.set(id, id);
  const keys: readonly ((part: Recognisable) => string)[] = [
    ({ path }) => path,
    ({ text }) => text,
  ];
  for (const by of keys) {
    const taken = new Set(renames.values());
    const targets = onlyOnes(current, by);
    for (const [key, one] of onlyOnes(saved, by)) {
      const target = targets.get(key);
      if (one && target && !renames.has(one.id) && !taken.has(target.id))
        renames.set(one.id, target.id);
    }
  }
  const isAlike = (): boolean =>
    saved.length === current.length &&
    saved.every(({ choices }, at) => choices.length === current[at]!.choices.length);
  if (isLive && isAlike()) {
    const taken = new Set(renames.values());
    saved.forEach(({ id }, at) => {
      const target = current[at]!.id;
      if (!renames.has(id) && !taken.has(target)) renames.set(id, target);
    });
  }
  return renames;
};

/** The length at which older versions cut an id. */
const maxFormerLength = 48;
const significantSign = /[^\p{L}\p{N}\p{M}\s.,:;?!'"()‘’“”…–—-]/u;

/**
 * The id that older versions made of a text, under which answers may still be saved: it ends in a hash of every character
 * where the text is long or has a sign in it.
 */
export const formerSlug = (text: string): string => {
  const words = text.normalize().replace(/_{3,}/g, ' ').trim();
  const all = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (all && all.length <= maxFormerLength && !significantSign.test(words)) return all;
  const beginning =
    /^.{0,48}(?=-|$)/u.exec(all)?.[0] || [...all.slice(0, maxFormerLength)].slice(0, -1).join('');
  return (beginning ? beginning + '-' : '') + fnv1a(words).toString(36);
};

/** The parameters that mail programs, campaigns and our own links add to an address, which make no other page of it. */
const passing = /^(?:q\d+|zelfcheck|utm_.*|fbclid|gclid|msclkid|mc_[ce]id|_hs.*|ref|source)$/i;

/** The address of a page or a file without what makes no other page of it. */
const placeOf = (address: string): string => {
  try {
    const url = new URL(address);
    for (const name of [...url.searchParams.keys()])
      if (passing.test(name)) url.searchParams.delete(name);
    url.searchParams.sort();
    return `${url.host}${url.pathname.replace(/\/(?:index\.html?)?$/, '')}${url.search}`;
  } catch {
    return address;
  }
};

/** The keys under which a worksheet is saved; see the rules above. */
export interface Keys {
  readonly key: string;
  /** The key that older versions used; absent where it is the same. */
  readonly former?: string;
}

/**
 * The keys under which the state of a worksheet is saved.
 *
 * @param name What is saved: `quiz`, `checklist`, or `result` for the lists in a result.
 * @param address The absolute address of the file that the worksheet was read from, else of the page.
 */
export const keysOf = (name: string, worksheet: Worksheet, address: string): Keys => {
  const { id, title } = worksheet;
  const former = `${name}-${id}`;
  const derived = title === undefined ? identitiesIn(worksheet)[0]?.text : slug(title);
  const isOfAuthor = id !== derived && id !== 'untitled';
  return isOfAuthor
    ? { key: former }
    : { key: `${former}-${fnv1a(placeOf(address)).toString(36)}`, former };
};
