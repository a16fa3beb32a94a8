import type { Checklist } from '../model/worksheet.js';
import { checklistIndex, isLeaf } from './checklist-index.js';
import { itemOf } from './checklist-read.js';
import { checklistWith } from './checklist.js';
import { numberAt } from './tally.js';
import type { ChecklistSnapshot, ChecklistState } from './types.js';

/**
 * A snapshot of a state as JSON, to be stored and restored later, also after the author edited the checklist. A reset can
 * not be undone after that.
 *
 * @example
 * localStorage.setItem('packing', JSON.stringify(saveChecklist(checklist, state)));
 */
export const saveChecklist = (checklist: Checklist, state: ChecklistState): ChecklistSnapshot => {
  const done: string[] = [];
  const open: string[] = [];
  const aside: string[] = [];
  checklistIndex(checklist).nodes.forEach((node, position) => {
    if (!isLeaf(node, position)) return;
    if (numberAt(state.done, position)) done.push(node.id);
    // An item that only the author set aside is left out, so that it is open again after the author takes that back.
    else if (numberAt(state.aside, position)) {
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

const idSet = (value: unknown): Set<unknown> => new Set(Array.isArray(value) ? value : []);

const textEntries = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      )
    : [];

/**
 * Restores the state from a snapshot and fits it to the current checklist. `dropped` is the number of ticks and texts that
 * were lost because the author removed their item or field or gave the item sub-items. Undefined when the value is no
 * snapshot of a checklist; never throws.
 *
 * @example
 * const saved: unknown = JSON.parse(localStorage.getItem('packing') ?? 'null');
 * const state = restoreChecklist(checklist, saved)?.state ?? startChecklist(checklist);
 */
export const restoreChecklist = (
  checklist: Checklist,
  value: unknown,
): { state: ChecklistState; dropped: number } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { zelfcheck, kind, done, open, aside, notes, fields } = value as Record<string, unknown>;
  if (zelfcheck !== 1 || kind !== 'checklist') return undefined;
  const ticked = idSet(done);
  const openedByReader = idSet(open);
  const setAside = idSet(aside);
  let restored = 0;
  const { fields: fieldPositions } = checklistIndex(checklist);
  const noted = textEntries(notes);
  const filled = textEntries(fields);
  const restoredNotes = noted.filter(([id]) => itemOf(checklist, id));
  const restoredFields = filled.filter(([id]) => fieldPositions.has(id));
  const state = checklistWith(
    checklist,
    (id, byAuthor) => {
      const isTicked = ticked.has(id);
      if (!isTicked && !setAside.has(id)) return openedByReader.has(id) ? 'open' : byAuthor;
      restored++;
      return isTicked ? 'done' : 'aside';
    },
    { notes: Object.fromEntries(restoredNotes), fields: Object.fromEntries(restoredFields) },
  );
  const marked = new Set([...ticked, ...setAside]).size;
  const droppedTexts = noted.length - restoredNotes.length + filled.length - restoredFields.length;
  return { state, dropped: marked - restored + droppedTexts };
};
