import type { ChecklistPart, Entry, Item } from '../model/worksheet.js';

const inEntries = (entries: readonly Entry[], into: Item[]): void => {
  for (const entry of entries) {
    if (entry.type === 'item') into.push(entry);
    for (const { items } of entry.parts) inEntries(items, into);
  }
};

/** Every item of a checklist, in the order of the file. */
export const itemsOf = (parts: readonly ChecklistPart[], into: Item[] = []): Item[] => {
  for (const part of parts) {
    if (part.type === 'items') inEntries(part.items, into);
    else if (part.type === 'group') itemsOf(part.parts, into);
  }
  return into;
};
