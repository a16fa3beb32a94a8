import type { Checklist, Item } from '../model/worksheet.js';
import { checklistIndex, isLeaf, positionOf, type IndexNode } from './checklist-index.js';
import { writtenOn } from './checklist-texts.js';
import { numberAt, pageOf } from './tally.js';
import type { ChecklistState, Progress } from './types.js';

/**
 * The progress of the whole checklist or of the group or item with this id; all counts are 0 for an unknown id.
 *
 * @example
 * const { done, of } = progressOf(checklist, state); // 3 of 8 items
 */
export const progressOf = (checklist: Checklist, state: ChecklistState, id?: string): Progress => {
  const position = positionOf(checklist, id);
  const aside = numberAt(state.aside, position);
  const of = checklistIndex(checklist).nodes[position]?.leafCount ?? 0;
  return { done: numberAt(state.done, position), of: of - aside, aside };
};

/**
 * Whether an item is ticked. A group and an item with sub-items are done when all items in them are that were not set aside;
 * without such an item they never are.
 *
 * @example
 * isDone(checklist, state, 'turn-off-the-gas');
 */
export const isDone = (checklist: Checklist, state: ChecklistState, id: string): boolean => {
  const { done, of } = progressOf(checklist, state, id);
  return of > 0 && done === of;
};

/**
 * Whether an item is set aside as not applicable; for a group or an item with sub-items, whether all items in it are.
 *
 * @example
 * isAside(checklist, state, 'turn-off-the-gas');
 */
export const isAside = (checklist: Checklist, state: ChecklistState, id: string): boolean => {
  const { of, aside } = progressOf(checklist, state, id);
  return aside > 0 && of === 0;
};

/**
 * The item with this id, and its number in its list, from 1 or from where the list starts to count; undefined when no item
 * has the id.
 *
 * @example
 * itemOf(checklist, 'turn-off-the-gas')?.number;
 */
export const itemOf = (
  checklist: Checklist,
  id: string,
): { readonly item: Item; readonly number: number } | undefined => {
  const { item, number = 0 } = checklistIndex(checklist).nodes[positionOf(checklist, id)] ?? {};
  return item && { item, number };
};

/**
 * The ids of the items that are still to be done, in the order of the file. Items with sub-items are not among them.
 *
 * @example
 * const [next] = openItems(checklist, state);
 */
export const openItems = (checklist: Checklist, state: ChecklistState): string[] =>
  checklistIndex(checklist)
    .nodes.filter(
      (node, position) =>
        isLeaf(node, position) &&
        !numberAt(state.done, position) &&
        !numberAt(state.aside, position),
    )
    .map(({ id }) => id);

/**
 * The id of the first item that is still to be done: the next step of a checklist that is done item by item. Undefined when
 * nothing is left to do.
 *
 * @example
 * currentOf(checklist, startChecklist(checklist)); // the first item
 */
export const currentOf = (checklist: Checklist, state: ChecklistState): string | undefined => {
  const { nodes } = checklistIndex(checklist);
  const isOpen = (node: IndexNode, position: number): boolean =>
    node.leafCount > numberAt(state.done, position) + numberAt(state.aside, position);
  for (let position = 0; position < nodes.length;) {
    const node = nodes[position]!;
    // Skips a node with all its descendants when none of them is open.
    if (!isOpen(node, position)) position = node.end;
    else if (isLeaf(node, position)) return node.id;
    else position++;
  }
  return undefined;
};

/**
 * Whether an item or a group lies in a range: from the group or item `first` to `last` with the descendants of `last`, in the
 * order of the file.
 *
 * @example
 * isWithin(checklist, 'lock-the-door', 'before-leaving', 'before-leaving');
 */
export const isWithin = (
  checklist: Checklist,
  id: string,
  first: string,
  last: string,
): boolean => {
  const position = positionOf(checklist, id);
  const end = checklistIndex(checklist).nodes[positionOf(checklist, last)]?.end ?? 0;
  return position >= positionOf(checklist, first) && position < end;
};

/**
 * The parts of a state that belong to a range of the checklist: from the group or item `first` to `last` with the descendants
 * of `last`. Ticks, items set aside, notes and fields of the range are unchanged as long as all entries are identical (`===`)
 * to those of the former state, so that a view can skip the range.
 *
 * @example
 * const before = pagesOf(checklist, former, 'packing', 'packing');
 * const isSame = pagesOf(checklist, state, 'packing', 'packing').every((page, index) => page === before[index]);
 */
export const pagesOf = (
  checklist: Checklist,
  state: ChecklistState,
  first: string,
  last: string,
): readonly unknown[] => {
  const from = positionOf(checklist, first);
  const end = checklistIndex(checklist).nodes[positionOf(checklist, last)]?.end ?? 0;
  if (from < 0) return [];
  const pages = [pageOf(from), pageOf(end - 1) + 1] as const;
  return [
    ...state.done.slice(...pages),
    ...state.aside.slice(...pages),
    ...writtenOn(checklist, state, ...pages),
  ];
};
