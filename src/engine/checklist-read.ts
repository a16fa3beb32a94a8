import type { Checklist, Item } from '../model/worksheet.js';
import { indexOf, isLeaf, positionOf, type Node } from './checklist-index.js';
import { writtenOn } from './checklist-texts.js';
import { at, pageOf } from './tally.js';
import type { ChecklistState, Progress } from './types.js';

/** How far the whole list is, or the group or item with this id; nothing of nothing where there is none. */
export const progressOf = (checklist: Checklist, state: ChecklistState, id?: string): Progress => {
  const position = positionOf(checklist, id);
  const aside = at(state.aside, position);
  const of = indexOf(checklist).nodes[position]?.of ?? 0;
  return { done: at(state.done, position), of: of - aside, aside };
};

/** Whether an item is ticked, or all items in it or in the group are that count. What holds none is never done. */
export const isDone = (checklist: Checklist, state: ChecklistState, id: string): boolean => {
  const { done, of } = progressOf(checklist, state, id);
  return of > 0 && done === of;
};

/** Whether an item is set aside, or all items in it or in the group are. */
export const isAside = (checklist: Checklist, state: ChecklistState, id: string): boolean => {
  const { of, aside } = progressOf(checklist, state, id);
  return aside > 0 && of === 0;
};

/** The item with this id and its number in its list; undefined when there is none. */
export const itemOf = (
  checklist: Checklist,
  id: string,
): { readonly item: Item; readonly number: number } | undefined => {
  const { item, number = 0 } = indexOf(checklist).nodes[positionOf(checklist, id)] ?? {};
  return item && { item, number };
};

/** The ids of the leaves that are still to be done, in the order of the file. */
export const openItems = (checklist: Checklist, state: ChecklistState): string[] =>
  indexOf(checklist)
    .nodes.filter(
      (node, position) =>
        isLeaf(node, position) && !at(state.done, position) && !at(state.aside, position),
    )
    .map(({ id }) => id);

/** The first leaf that is still to be done: the next step of a list that is read and done item by item. */
export const currentOf = (checklist: Checklist, state: ChecklistState): string | undefined => {
  const { nodes } = indexOf(checklist);
  const isOpen = (node: Node, position: number): boolean =>
    node.of > at(state.done, position) + at(state.aside, position);
  for (let position = 0; position < nodes.length;) {
    const node = nodes[position]!;
    // What is done as a whole is skipped as a whole.
    if (!isOpen(node, position)) position = node.end;
    else if (isLeaf(node, position)) return node.id;
    else position++;
  }
  return undefined;
};

/** Whether an item or a group stands from the group or item `first` up to and with all that `last` holds. */
export const isWithin = (
  checklist: Checklist,
  id: string,
  first: string,
  last: string,
): boolean => {
  const position = positionOf(checklist, id);
  const end = indexOf(checklist).nodes[positionOf(checklist, last)]?.end ?? 0;
  return position >= positionOf(checklist, first) && position < end;
};

/**
 * What has to be compared, entry by entry, to know whether anything may have changed from the group or item `first` up
 * to and with all that `last` holds: what is ticked or set aside, and what is written.
 */
export const pagesOf = (
  checklist: Checklist,
  state: ChecklistState,
  first: string,
  last: string,
): readonly unknown[] => {
  const from = positionOf(checklist, first);
  const end = indexOf(checklist).nodes[positionOf(checklist, last)]?.end ?? 0;
  if (from < 0) return [];
  const pages = [pageOf(from), pageOf(end - 1) + 1] as const;
  return [
    ...state.done.slice(...pages),
    ...state.aside.slice(...pages),
    ...writtenOn(checklist, state, ...pages),
  ];
};
