import type { Checklist } from '../model/worksheet.js';
import { indexOf, isLeaf } from './checklist-index.js';
import { itemOf } from './checklist-read.js';
import { checklistWith } from './checklist.js';
import { at } from './tally.js';
import type { ChecklistSnapshot, ChecklistState } from './types.js';

/** A state as JSON, to be kept and restored later, also after the author edited the list. A reset is then final. */
export const saveChecklist = (checklist: Checklist, state: ChecklistState): ChecklistSnapshot => {
  const done: string[] = [];
  const open: string[] = [];
  const aside: string[] = [];
  indexOf(checklist).nodes.forEach((node, position) => {
    if (!isLeaf(node, position)) return;
    if (at(state.done, position)) done.push(node.id);
    // What only the author set aside comes back when the author does not any more.
    else if (at(state.aside, position)) {
      if (!node.isAside) aside.push(node.id);
    } else if (node.isDone || node.isAside) open.push(node.id);
  });
  const { notes, fields } = state;
  return {
    zelfcheck: 1,
    kind: 'checklist',
    done,
    open,
    ...(aside.length && { aside }),
    ...(Object.keys(notes).length && { notes }),
    ...(Object.keys(fields).length && { fields }),
  };
};

const ids = (value: unknown): Set<unknown> => new Set(Array.isArray(value) ? value : []);

const texts = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      )
    : [];

/**
 * The state that a snapshot holds, fitted to the checklist as it is now, and how many ticks and texts had to be dropped
 * because their item or field is gone, or the item has sub-items now. Undefined when the value is no snapshot of a
 * checklist; never throws.
 */
export const restoreChecklist = (
  checklist: Checklist,
  value: unknown,
): { state: ChecklistState; dropped: number } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { zelfcheck, kind, done, open, aside, notes, fields } = value as Record<string, unknown>;
  if (zelfcheck !== 1 || kind !== 'checklist') return undefined;
  const ticked = ids(done);
  const opened = ids(open);
  const setAside = ids(aside);
  let found = 0;
  const { fields: known } = indexOf(checklist);
  const noted = texts(notes);
  const filled = texts(fields);
  const keptNotes = noted.filter(([id]) => itemOf(checklist, id));
  const keptFields = filled.filter(([id]) => known.has(id));
  const state = checklistWith(
    checklist,
    (id, byAuthor) => {
      const isTicked = ticked.has(id);
      if (!isTicked && !setAside.has(id)) return opened.has(id) ? 'open' : byAuthor;
      found++;
      return isTicked ? 'done' : 'aside';
    },
    { notes: Object.fromEntries(keptNotes), fields: Object.fromEntries(keptFields) },
  );
  const marked = new Set([...ticked, ...setAside]).size;
  const lost = noted.length - keptNotes.length + filled.length - keptFields.length;
  return { state, dropped: marked - found + lost };
};
