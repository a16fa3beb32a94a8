import type { Checklist } from '../model/worksheet.js';
import { indexOf, positionOf } from './checklist-index.js';
import { at, pageOf, tallyOf, withNumbers } from './tally.js';
import type {
  ChecklistEffect,
  ChecklistEvent,
  ChecklistState,
  Progress,
  Step,
  Tally,
} from './types.js';

type ChecklistStep = Step<ChecklistState, ChecklistEffect>;

/** A state in which exactly the leaves that `isDone` names are ticked. */
export const checklistWith = (
  checklist: Checklist,
  isDone: (id: string, byAuthor: boolean) => boolean,
): ChecklistState => {
  const { nodes } = indexOf(checklist);
  const done = nodes.map((node, position): number =>
    node.isItem && node.end === position + 1 && isDone(node.id, node.isDone) ? 1 : 0,
  );
  // From the end, so that whatever a node holds was added up before the node itself is.
  for (let position = nodes.length - 1; position > 0; position--) {
    const parent = nodes[position]?.parent ?? 0;
    done[parent] = (done[parent] ?? 0) + (done[position] ?? 0);
  }
  return { kind: 'checklist', done: tallyOf(done) };
};

/** A checklist on which the reader ticked nothing yet: only what the author ticked is done. */
export const startChecklist = (checklist: Checklist): ChecklistState =>
  checklistWith(checklist, (_id, byAuthor) => byAuthor);

/** How far the whole list is, or the group or item with this id; nothing of nothing where there is none. */
export const progressOf = (checklist: Checklist, state: ChecklistState, id?: string): Progress => {
  const position = positionOf(checklist, id);
  return { done: at(state.done, position), of: indexOf(checklist).nodes[position]?.of ?? 0 };
};

/** Whether an item is ticked, or all items in it or in the group are. What holds no item is never done. */
export const isDone = (checklist: Checklist, state: ChecklistState, id: string): boolean => {
  const { done, of } = progressOf(checklist, state, id);
  return of > 0 && done === of;
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
  return from < 0 ? [] : state.done.slice(pageOf(from), pageOf(end - 1) + 1);
};

const isSame = (one: Tally, other: Tally): boolean =>
  one.every((page, index) => page.every((number, place) => number === other[index]?.[place]));

const tick = (
  checklist: Checklist,
  state: ChecklistState,
  item: string,
  done: boolean,
): ChecklistStep => {
  const { nodes } = indexOf(checklist);
  const position = positionOf(checklist, item);
  const node = nodes[position];
  const change = node ? (done ? node.of : 0) - at(state.done, position) : 0;
  if (!node?.isItem || !change) return { state, effects: [] };
  const changes = new Map<number, number>();
  for (let below = position; below < node.end; below++) {
    changes.set(below, done ? (nodes[below]?.of ?? 0) : 0);
  }
  for (let above = node.parent; above >= 0; above = nodes[above]?.parent ?? -1) {
    changes.set(above, at(state.done, above) + change);
  }
  const effects: ChecklistEffect[] = [{ type: 'ticked', item, done }];
  if (changes.get(0) === nodes[0]?.of) effects.push({ type: 'completed' });
  return { state: { kind: 'checklist', done: withNumbers(state.done, changes) }, effects };
};

/** What an event makes of a state, and what to tell the world. Without a change it is the very same state. */
export const transitionChecklist = (
  checklist: Checklist,
  state: ChecklistState,
  event: ChecklistEvent,
): ChecklistStep => {
  if (event.type === 'tick') return tick(checklist, state, event.item, event.done);
  if (event.type === 'reset') {
    const fresh = startChecklist(checklist);
    // A second reset in a row must not overwrite what the first one can still take back.
    if (!isSame(fresh.done, state.done)) {
      return { state: { ...fresh, undo: state.done }, effects: [{ type: 'reset' }] };
    }
  }
  if (event.type === 'undo' && state.undo) {
    return { state: { kind: 'checklist', done: state.undo }, effects: [{ type: 'undone' }] };
  }
  return { state, effects: [] };
};
