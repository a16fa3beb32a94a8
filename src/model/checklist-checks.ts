import { apart, flag, id, list, variant } from './checks.js';
import type { Check } from './checks.js';
import { blocks, inlines, level, start } from './text-checks.js';
import type { ChecklistPart, Entry, Items } from './worksheet.js';

const itemLists: Check<Items[]> = (value, path, seen) => listOfItems(value, path, seen);

const entry = variant<Entry>({
  item: { id, label: inlines, detail: blocks, parts: itemLists, 'done?': flag, 'aside?': flag },
  line: { content: blocks, parts: itemLists },
});

const items = { ordered: flag, items: list(entry), 'start?': start };

const listOfItems = list(variant<Items>({ items }));

const parts: Check<ChecklistPart[]> = (value, path, seen) => listOfParts(value, path, seen);

const listOfParts = list(
  variant<ChecklistPart>({
    group: { id, depth: level, heading: inlines, parts },
    items,
    prose: { content: blocks },
  }),
);

/** What may hold fields; ids of fields are unique in it. Elsewhere they are refused, for nobody would show them. */
export const fillable =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    seen.fields = new Set();
    const copy = check(value, path, seen);
    seen.fields = undefined;
    return copy;
  };

/** The parts of a checklist or of a result section: ids of items and fields are unique in it. */
export const sheet: Check<ChecklistPart[]> = apart(fillable(parts));
