import type { ChecklistPart, Entry, Items } from '../../model/worksheet.js';
import type { Context } from '../context.js';
import type { Rule } from '../types.js';

/** The largest number of items in a group that a reader can keep an overview of. */
const maxItems = 9;

const itemsIn = (lists: readonly Items[]): Entry[] =>
  lists.flatMap(({ items }) => items.filter(({ type }) => type === 'item'));

const reportLong = (items: readonly Entry[], group: object | undefined, context: Context): void => {
  if (items.length <= maxItems) return;
  context.report('many-items', group ?? items[0], { count: items.length, most: maxItems });
};

/** A line with boxes nested in it is a group as well. */
const lookInside = (entries: readonly Entry[], context: Context): void => {
  for (const entry of entries) {
    if (entry.type === 'line') reportLong(itemsIn(entry.parts), undefined, context);
    for (const { items } of entry.parts) lookInside(items, context);
  }
};

const look = (
  parts: readonly ChecklistPart[],
  group: object | undefined,
  context: Context,
): void => {
  const lists = parts.filter((part) => part.type === 'items');
  reportLong(itemsIn(lists), group, context);
  for (const { items } of lists) lookInside(items, context);
  for (const part of parts) if (part.type === 'group') look(part.parts, part, context);
};

/** A long group is easier to do in parts. */
export const manyItems: Rule = (worksheet, context) => {
  if (worksheet.kind === 'checklist') look(worksheet.parts, undefined, context);
  else for (const result of worksheet.results ?? []) look(result.parts, result, context);
};
