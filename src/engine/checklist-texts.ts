import type { Checklist } from '../model/worksheet.js';
import { indexOf } from './checklist-index.js';
import { pageOf } from './tally.js';
import type { ChecklistState } from './types.js';

/** What was written, by the id of what it was written at. Nothing is no entry. */
export type Texts = Readonly<Record<string, string>>;

// An id is the author's word and may be the name of something that every object inherits.
const ownOf = (texts: Texts, id: string): string => (Object.hasOwn(texts, id) && texts[id]) || '';

/** What was noted at an item; empty where nothing was. */
export const noteOf = (state: ChecklistState, item: string): string => ownOf(state.notes, item);

/** What was written in a field; empty where nothing was. */
export const fieldOf = (state: ChecklistState, field: string): string => ownOf(state.fields, field);

/** Texts with another one at an id. */
export const withText = (texts: Texts, id: string, text: string): Texts => {
  const others = Object.entries(texts).filter(([other]) => other !== id);
  return Object.fromEntries(text ? [...others, [id, text]] : others);
};

const pagesByTexts = new WeakMap<Texts, [Checklist, ReadonlyMap<number, string>]>();

/** What is written on every page of positions that has anything, as one string. Worked out once for the same texts. */
const pagesOf = (
  checklist: Checklist,
  texts: Texts,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> => {
  const known = pagesByTexts.get(texts);
  if (known?.[0] === checklist) return known[1];
  const pages = new Map<number, string>();
  for (const entry of Object.entries(texts)) {
    const page = pageOf(positions.get(entry[0]) ?? 0);
    pages.set(page, (pages.get(page) ?? '') + JSON.stringify(entry));
  }
  pagesByTexts.set(texts, [checklist, pages]);
  return pages;
};

/** What is noted and filled in on the pages from `first` up to `end`; an entry a page, whether or not there is anything. */
export const writtenOn = (
  checklist: Checklist,
  { notes, fields }: ChecklistState,
  first: number,
  end: number,
): readonly unknown[] => {
  const index = indexOf(checklist);
  const all = [
    pagesOf(checklist, notes, index.positions),
    pagesOf(checklist, fields, index.fields),
  ];
  return all.flatMap((pages) =>
    Array.from({ length: end - first }, (_, page) => pages.get(first + page)),
  );
};
