import { indexOf, positionOf, type Node } from './checklist-index.js';
import { at, pageOf, tallyOf, withNumbers } from './tally.js';
import type { Checklist } from '../model/worksheet.js';
import type {
  ChecklistEffect,
  ChecklistEvent,
  ChecklistState,
  Progress,
  Step,
  Tally,
} from './types.js';

type ChecklistStep = Step<ChecklistState, ChecklistEffect>;

/** What is true of one leaf: it is still to be done, done, or set aside. */
export type Mark = 'open' | 'done' | 'aside';

const isLeaf = (node: Node, position: number): boolean => node.isItem && node.end === position + 1;

/** A state in which every leaf is what `markOf` says of it. */
export const checklistWith = (
  checklist: Checklist,
  markOf: (id: string, byAuthor: Mark) => Mark,
  written: Partial<Pick<ChecklistState, 'notes' | 'fields'>> = {},
): ChecklistState => {
  const { nodes } = indexOf(checklist);
  const done: number[] = [];
  const aside: number[] = [];
  nodes.forEach((node, position) => {
    const byAuthor = node.isDone ? 'done' : node.isAside ? 'aside' : 'open';
    const mark = isLeaf(node, position) ? markOf(node.id, byAuthor) : 'open';
    done.push(+(mark === 'done'));
    aside.push(+(mark === 'aside'));
  });
  // From the end, so that whatever a node holds was added up before the node itself is.
  for (let position = nodes.length - 1; position > 0; position--) {
    const parent = nodes[position]?.parent ?? 0;
    for (const numbers of [done, aside])
      numbers[parent] = (numbers[parent] ?? 0) + (numbers[position] ?? 0);
  }
  return {
    kind: 'checklist',
    done: tallyOf(done),
    aside: tallyOf(aside),
    notes: {},
    fields: {},
    ...written,
  };
};

/** A checklist on which the reader did nothing yet: only what the author ticked is done. */
export const startChecklist = (checklist: Checklist): ChecklistState =>
  checklistWith(checklist, (_id, byAuthor) => byAuthor);

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

const ownOf = (texts: Readonly<Record<string, string>>, id: string): string =>
  // An id is the author's word and may be the name of something that every object inherits.
  (Object.hasOwn(texts, id) && texts[id]) || '';

/** What was noted at an item; empty where nothing was. */
export const noteOf = (state: ChecklistState, item: string): string => ownOf(state.notes, item);

/** What was written in a field; empty where nothing was. */
export const fieldOf = (state: ChecklistState, field: string): string => ownOf(state.fields, field);

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

/**
 * What has to be compared, entry by entry, to know whether anything may have changed from the group or item `first` up
 * to and with all that `last` holds.
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
  return [...state.done.slice(...pages), ...state.aside.slice(...pages)];
};

const isSame = (one: Tally, other: Tally): boolean =>
  one.every((page, index) => page.every((number, place) => number === other[index]?.[place]));

/** Adds changes of the leaves to what is counted of everything around them. */
const recount = (
  nodes: readonly Node[],
  tally: Tally,
  position: number,
  leaves: ReadonlyMap<number, number>,
): Tally => {
  const end = nodes[position]?.end ?? position;
  const changes = new Map(leaves);
  let change = 0;
  for (const [leaf, number] of leaves) change += number - at(tally, leaf);
  if (!change && [...leaves].every(([leaf, number]) => number === at(tally, leaf))) return tally;
  // From the end, so that sub-items were added up before their item is.
  for (let below = end - 1; below >= position; below--) {
    if (leaves.has(below)) continue;
    let sum = 0;
    for (let child = below + 1; child < (nodes[below]?.end ?? 0); child = nodes[child]?.end ?? end)
      sum += changes.get(child) ?? at(tally, child);
    changes.set(below, sum);
  }
  for (let above = nodes[position]?.parent ?? -1; above >= 0; above = nodes[above]?.parent ?? -1)
    changes.set(above, at(tally, above) + change);
  return withNumbers(tally, changes);
};

const mark = (
  checklist: Checklist,
  { undo: _, ...state }: ChecklistState,
  item: string,
  markOf: (isDone: boolean, isAside: boolean) => Mark,
  effect: ChecklistEffect,
): ChecklistStep | undefined => {
  const { nodes } = indexOf(checklist);
  const position = positionOf(checklist, item);
  const node = nodes[position];
  if (!node?.isItem) return undefined;
  const done = new Map<number, number>();
  const aside = new Map<number, number>();
  for (let leaf = position; leaf < node.end; leaf++) {
    if (!isLeaf(nodes[leaf]!, leaf)) continue;
    const now = markOf(at(state.done, leaf) > 0, at(state.aside, leaf) > 0);
    done.set(leaf, +(now === 'done'));
    aside.set(leaf, +(now === 'aside'));
  }
  const next = {
    ...state,
    done: recount(nodes, state.done, position, done),
    aside: recount(nodes, state.aside, position, aside),
  };
  if (next.done === state.done && next.aside === state.aside) return undefined;
  const effects = [effect];
  const all = nodes[0]?.of ?? 0;
  const settled = at(next.done, 0) + at(next.aside, 0);
  if (settled === all && at(next.done, 0)) effects.push({ type: 'completed' });
  return { state: next, effects };
};

const write = (
  texts: Readonly<Record<string, string>>,
  id: string,
  text: string,
): Readonly<Record<string, string>> => {
  const others = Object.entries(texts).filter(([other]) => other !== id);
  return Object.fromEntries(text ? [...others, [id, text]] : others);
};

const change = (
  checklist: Checklist,
  state: ChecklistState,
  event: ChecklistEvent,
): ChecklistStep | undefined => {
  const { undo, ...rest } = state;
  switch (event.type) {
    case 'tick': {
      const { item, done } = event;
      // A list of which a part does not apply is done without it.
      const isWhole = isAside(checklist, state, item);
      return mark(
        checklist,
        state,
        item,
        (_isDone, aside) => (aside && !isWhole ? 'aside' : done ? 'done' : 'open'),
        { type: 'ticked', item, done },
      );
    }
    case 'aside': {
      const { item, aside } = event;
      return mark(
        checklist,
        state,
        item,
        (isTicked, wasAside) => (aside ? 'aside' : wasAside ? 'open' : isTicked ? 'done' : 'open'),
        { type: 'aside', item, aside },
      );
    }
    case 'note': {
      const { item, text } = event;
      const node = indexOf(checklist).nodes[positionOf(checklist, item)];
      if (!node?.isItem || text === noteOf(state, item)) return undefined;
      const notes = write(state.notes, item, text);
      return { state: { ...rest, notes }, effects: [{ type: 'noted', item, text }] };
    }
    case 'fill': {
      const { field, text } = event;
      if (!indexOf(checklist).fields.has(field) || text === fieldOf(state, field)) return undefined;
      const fields = write(state.fields, field, text);
      return { state: { ...rest, fields }, effects: [{ type: 'filled', field, text }] };
    }
    case 'reset': {
      const fresh = startChecklist(checklist);
      const isFresh =
        isSame(fresh.done, state.done) &&
        isSame(fresh.aside, state.aside) &&
        !Object.keys({ ...state.notes, ...state.fields }).length;
      // A second reset in a row must not overwrite what the first one can still take back.
      return isFresh
        ? undefined
        : { state: { ...fresh, undo: rest }, effects: [{ type: 'reset' }] };
    }
    case 'undo':
      return undo && { state: undo, effects: [{ type: 'undone' }] };
  }
};

/** What an event makes of a state, and what to tell the world. Without a change it is the very same state. */
export const transitionChecklist = (
  checklist: Checklist,
  state: ChecklistState,
  event: ChecklistEvent,
): ChecklistStep => change(checklist, state, event) ?? { state, effects: [] };
