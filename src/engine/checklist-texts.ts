import type { Checklist } from '../model/worksheet.js';
import { checklistIndex } from './checklist-index.js';
import { pageOf } from './tally.js';
import type { ChecklistState } from './types.js';

/** Notes by the id of the item, or texts of fields by the id of the field. An empty text has no entry. */
export type Texts = Readonly<Record<string, string>>;

// Reads own properties only: the author chooses ids, and one may be the name of an inherited property.
const textAt = (texts: Texts, id: string): string => (Object.hasOwn(texts, id) && texts[id]) || '';

/**
 * The note of the reader at an item; empty when there is none.
 *
 * @example
 * noteOf(state, 'turn-off-the-gas');
 */
export const noteOf = (state: ChecklistState, item: string): string => textAt(state.notes, item);

/**
 * The text of the reader in a field; empty when there is none.
 *
 * @example
 * fieldOf(state, 'emergency-number');
 */
export const fieldOf = (state: ChecklistState, field: string): string =>
  textAt(state.fields, field);

/** A copy of the texts with another one at an id; an empty text is removed. */
export const withText = (texts: Texts, id: string, text: string): Texts => {
  const others = Object.entries(texts).filter(([other]) => other !== id);
  return Object.fromEntries(text ? [...others, [id, text]] : others);
};

const pagesByTexts = new WeakMap<Texts, [Checklist, ReadonlyMap<number, string>]>();

/** The texts of every page of positions that has any, serialised to one string a page. Cached for the same texts. */
const textPages = (
  checklist: Checklist,
  texts: Texts,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> => {
  const cached = pagesByTexts.get(texts);
  if (cached?.[0] === checklist) return cached[1];
  const pages = new Map<number, string>();
  for (const entry of Object.entries(texts)) {
    const page = pageOf(positions.get(entry[0]) ?? 0);
    pages.set(page, (pages.get(page) ?? '') + JSON.stringify(entry));
  }
  pagesByTexts.set(texts, [checklist, pages]);
  return pages;
};

/** The notes and the texts of fields on the pages from `first` up to `end`: one entry a page for each, undefined when empty. */
export const writtenOn = (
  checklist: Checklist,
  { notes, fields }: ChecklistState,
  first: number,
  end: number,
): readonly unknown[] => {
  const index = checklistIndex(checklist);
  const writtenPages = [
    textPages(checklist, notes, index.positions),
    textPages(checklist, fields, index.fields),
  ];
  return writtenPages.flatMap((pages) =>
    Array.from({ length: end - first }, (_, page) => pages.get(first + page)),
  );
};
