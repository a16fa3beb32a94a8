import type { Checklist } from '../model/worksheet.js';
import { indexOf, isLeaf, positionOf, type Node } from './checklist-index.js';
import { isAside, itemOf } from './checklist-read.js';
import { fieldOf, noteOf, withText } from './checklist-texts.js';
import { at, tallyOf, withNumbers } from './tally.js';
import type { ChecklistEffect, ChecklistEvent, ChecklistState, Step, Tally } from './types.js';

type ChecklistStep = Step<ChecklistState, ChecklistEffect>;

/** What is true of one leaf: it is still to be done, done, or set aside. */
export type Mark = 'open' | 'done' | 'aside';

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

const starts = new WeakMap<Checklist, ChecklistState>();

/** A checklist on which the reader did nothing yet: as the author ticked it and set items of it aside. */
export const startChecklist = (checklist: Checklist): ChecklistState => {
  let start = starts.get(checklist);
  if (!start)
    starts.set(checklist, (start = checklistWith(checklist, (_id, byAuthor) => byAuthor)));
  return start;
};

const isSame = (one: Tally, other: Tally): boolean =>
  one.every(
    (page, index) =>
      page === other[index] || page.every((number, place) => number === other[index]?.[place]),
  );

/** Whether the reader changed anything, so that there is something for a reset to take away. */
export const isTouched = (checklist: Checklist, state: ChecklistState): boolean => {
  const start = startChecklist(checklist);
  return (
    !isSame(start.done, state.done) ||
    !isSame(start.aside, state.aside) ||
    Object.keys(state.notes).length > 0 ||
    Object.keys(state.fields).length > 0
  );
};

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
  { undo: _, wereDone: before, ...state }: ChecklistState,
  item: string,
  markOf: (isDone: boolean, isAside: boolean, wasDone: boolean) => Mark,
  effect: ChecklistEffect,
): ChecklistStep | undefined => {
  const { nodes } = indexOf(checklist);
  const position = positionOf(checklist, item);
  const node = nodes[position];
  if (!node || position < 1) return undefined;
  const done = new Map<number, number>();
  const aside = new Map<number, number>();
  const wereDone = new Set(before);
  for (let leaf = position; leaf < node.end; leaf++) {
    if (!isLeaf(nodes[leaf]!, leaf)) continue;
    const { id } = nodes[leaf]!;
    const isDone = at(state.done, leaf) > 0;
    const now = markOf(isDone, at(state.aside, leaf) > 0, wereDone.has(id));
    if (now !== 'aside') wereDone.delete(id);
    else if (isDone) wereDone.add(id);
    done.set(leaf, +(now === 'done'));
    aside.set(leaf, +(now === 'aside'));
  }
  const next = {
    ...state,
    done: recount(nodes, state.done, position, done),
    aside: recount(nodes, state.aside, position, aside),
    ...(wereDone.size && { wereDone: [...wereDone] }),
  };
  if (next.done === state.done && next.aside === state.aside) return undefined;
  const effects = [effect];
  const all = nodes[0]?.of ?? 0;
  const settled = at(next.done, 0) + at(next.aside, 0);
  if (settled === all && at(next.done, 0)) effects.push({ type: 'completed' });
  return { state: next, effects };
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
      if (!itemOf(checklist, item)) return undefined;
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
        (isTicked, _isAside, wasDone) => (aside ? 'aside' : isTicked || wasDone ? 'done' : 'open'),
        { type: 'aside', item, aside },
      );
    }
    case 'note': {
      const { item, text } = event;
      if (!itemOf(checklist, item) || text === noteOf(state, item)) return undefined;
      const notes = withText(state.notes, item, text);
      return { state: { ...rest, notes }, effects: [{ type: 'noted', item, text }] };
    }
    case 'fill': {
      const { field, text } = event;
      if (!indexOf(checklist).fields.has(field) || text === fieldOf(state, field)) return undefined;
      const fields = withText(state.fields, field, text);
      return { state: { ...rest, fields }, effects: [{ type: 'filled', field, text }] };
    }
    case 'reset':
      // A second reset in a row must not overwrite what the first one can still take back.
      return isTouched(checklist, state)
        ? { state: { ...startChecklist(checklist), undo: rest }, effects: [{ type: 'reset' }] }
        : undefined;
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
