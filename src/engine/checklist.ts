import type { Checklist } from '../model/worksheet.js';
import { checklistIndex, isLeaf, positionOf, type IndexNode } from './checklist-index.js';
import { isAside, itemOf } from './checklist-read.js';
import { fieldOf, noteOf, withText } from './checklist-texts.js';
import { numberAt, tallyOf, withNumbers } from './tally.js';
import type { ChecklistEffect, ChecklistEvent, ChecklistState, Step, Tally } from './types.js';

type ChecklistStep = Step<ChecklistState, ChecklistEffect>;

/** The mark of one leaf: still to be done, done, or set aside. */
export type Mark = 'open' | 'done' | 'aside';

/** A state in which every leaf has the mark that `markOf` returns for it. */
export const checklistWith = (
  checklist: Checklist,
  markOf: (id: string, byAuthor: Mark) => Mark,
  written: Partial<Pick<ChecklistState, 'notes' | 'fields'>> = {},
): ChecklistState => {
  const { nodes } = checklistIndex(checklist);
  const done: number[] = [];
  const aside: number[] = [];
  nodes.forEach((node, position) => {
    const byAuthor = node.isDone ? 'done' : node.isAside ? 'aside' : 'open';
    const mark = isLeaf(node, position) ? markOf(node.id, byAuthor) : 'open';
    done.push(+(mark === 'done'));
    aside.push(+(mark === 'aside'));
  });
  // Runs from the end, so that the descendants of a node are added up before the node itself.
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

const startStates = new WeakMap<Checklist, ChecklistState>();

/**
 * The state of a checklist before the reader did anything: with the ticks and the items set aside of the author. The same
 * object for every call with the same checklist.
 *
 * @example
 * const state = startChecklist(checklist);
 */
export const startChecklist = (checklist: Checklist): ChecklistState => {
  let start = startStates.get(checklist);
  if (!start)
    startStates.set(checklist, (start = checklistWith(checklist, (_id, byAuthor) => byAuthor)));
  return start;
};

const hasSameNumbers = (one: Tally, other: Tally): boolean =>
  one.every(
    (page, index) =>
      page === other[index] || page.every((number, place) => number === other[index]?.[place]),
  );

/**
 * Whether the reader changed anything, which means that a reset would have an effect.
 *
 * @example
 * isTouched(checklist, startChecklist(checklist)); // false
 */
export const isTouched = (checklist: Checklist, state: ChecklistState): boolean => {
  const start = startChecklist(checklist);
  return (
    !hasSameNumbers(start.done, state.done) ||
    !hasSameNumbers(start.aside, state.aside) ||
    Object.keys(state.notes).length > 0 ||
    Object.keys(state.fields).length > 0
  );
};

/** Sets the numbers of some leaves under a position, and updates the sums of all nodes that contain them. */
const recount = (
  nodes: readonly IndexNode[],
  tally: Tally,
  position: number,
  leaves: ReadonlyMap<number, number>,
): Tally => {
  const end = nodes[position]?.end ?? position;
  const changes = new Map(leaves);
  let change = 0;
  for (const [leaf, number] of leaves) change += number - numberAt(tally, leaf);
  if (!change && [...leaves].every(([leaf, number]) => number === numberAt(tally, leaf)))
    return tally;
  // Runs from the end, so that sub-items are added up before their item.
  for (let below = end - 1; below >= position; below--) {
    if (leaves.has(below)) continue;
    let sum = 0;
    for (let child = below + 1; child < (nodes[below]?.end ?? 0); child = nodes[child]?.end ?? end)
      sum += changes.get(child) ?? numberAt(tally, child);
    changes.set(below, sum);
  }
  for (let above = nodes[position]?.parent ?? -1; above >= 0; above = nodes[above]?.parent ?? -1)
    changes.set(above, numberAt(tally, above) + change);
  return withNumbers(tally, changes);
};

const markLeaves = (
  checklist: Checklist,
  { undo: _, wereDone: wereDoneBefore, ...state }: ChecklistState,
  item: string,
  markOf: (isDone: boolean, isAside: boolean, wasDone: boolean) => Mark,
  effect: ChecklistEffect,
): ChecklistStep | undefined => {
  const { nodes } = checklistIndex(checklist);
  const position = positionOf(checklist, item);
  const node = nodes[position];
  if (!node || position < 1) return undefined;
  const done = new Map<number, number>();
  const aside = new Map<number, number>();
  const wereDone = new Set(wereDoneBefore);
  for (let leaf = position; leaf < node.end; leaf++) {
    if (!isLeaf(nodes[leaf]!, leaf)) continue;
    const { id } = nodes[leaf]!;
    const isDone = numberAt(state.done, leaf) > 0;
    const newMark = markOf(isDone, numberAt(state.aside, leaf) > 0, wereDone.has(id));
    if (newMark !== 'aside') wereDone.delete(id);
    else if (isDone) wereDone.add(id);
    done.set(leaf, +(newMark === 'done'));
    aside.set(leaf, +(newMark === 'aside'));
  }
  const next = {
    ...state,
    done: recount(nodes, state.done, position, done),
    aside: recount(nodes, state.aside, position, aside),
    ...(wereDone.size && { wereDone: [...wereDone] }),
  };
  if (next.done === state.done && next.aside === state.aside) return undefined;
  const effects = [effect];
  const leafCount = nodes[0]?.leafCount ?? 0;
  const settled = numberAt(next.done, 0) + numberAt(next.aside, 0);
  if (settled === leafCount && numberAt(next.done, 0)) effects.push({ type: 'completed' });
  return { state: next, effects };
};

const apply = (
  checklist: Checklist,
  state: ChecklistState,
  event: ChecklistEvent,
): ChecklistStep | undefined => {
  const { undo, ...rest } = state;
  switch (event.type) {
    case 'tick': {
      const { item, done } = event;
      if (!itemOf(checklist, item)) return undefined;
      // Ticking a group leaves out the items that are set aside, unless all of them are.
      const isWhole = isAside(checklist, state, item);
      return markLeaves(
        checklist,
        state,
        item,
        (_isDone, aside) => (aside && !isWhole ? 'aside' : done ? 'done' : 'open'),
        { type: 'ticked', item, done },
      );
    }
    case 'aside': {
      const { item, aside } = event;
      return markLeaves(
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
      if (!checklistIndex(checklist).fields.has(field) || text === fieldOf(state, field))
        return undefined;
      const fields = withText(state.fields, field, text);
      return { state: { ...rest, fields }, effects: [{ type: 'filled', field, text }] };
    }
    case 'reset':
      // A second reset in a row must not overwrite the state that undoing the first one brings back.
      return isTouched(checklist, state)
        ? { state: { ...startChecklist(checklist), undo: rest }, effects: [{ type: 'reset' }] }
        : undefined;
    case 'undo':
      return undo && { state: undo, effects: [{ type: 'undone' }] };
  }
};

/**
 * The state after an event, and the effects that a page reports to the outside. When the event changes nothing, `state` is
 * the same object and there are no effects.
 *
 * @example
 * const { state: next, effects } = transitionChecklist(checklist, state, {
 *   type: 'tick',
 *   item: 'turn-off-the-gas',
 *   done: true,
 * });
 */
export const transitionChecklist = (
  checklist: Checklist,
  state: ChecklistState,
  event: ChecklistEvent,
): ChecklistStep => apply(checklist, state, event) ?? { state, effects: [] };
