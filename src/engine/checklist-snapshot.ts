import type { Checklist } from '../model/worksheet.js';
import { indexOf } from './checklist-index.js';
import { checklistWith } from './checklist.js';
import { at } from './tally.js';
import type { ChecklistSnapshot, ChecklistState } from './types.js';

/** A state as JSON, to be kept and restored later, also after the author edited the list. A reset is then final. */
export const saveChecklist = (checklist: Checklist, state: ChecklistState): ChecklistSnapshot => {
  const done: string[] = [];
  const open: string[] = [];
  indexOf(checklist).nodes.forEach((node, position) => {
    if (!node.isItem || node.end !== position + 1) return;
    if (at(state.done, position)) done.push(node.id);
    else if (node.isDone) open.push(node.id);
  });
  return { zelfcheck: 1, kind: 'checklist', done, open };
};

const ids = (value: unknown): Set<unknown> => new Set(Array.isArray(value) ? value : []);

/**
 * The state that a snapshot holds, fitted to the checklist as it is now, and how many ticks had to be dropped because
 * their item is gone or has sub-items now. Undefined when the value is no snapshot of a checklist; never throws.
 */
export const restoreChecklist = (
  checklist: Checklist,
  value: unknown,
): { state: ChecklistState; dropped: number } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { zelfcheck, kind, done, open } = value as Record<string, unknown>;
  if (zelfcheck !== 1 || kind !== 'checklist') return undefined;
  const ticked = ids(done);
  const unticked = ids(open);
  let found = 0;
  const state = checklistWith(checklist, (id, byAuthor) => {
    if (!ticked.has(id)) return byAuthor && !unticked.has(id);
    found++;
    return true;
  });
  return { state, dropped: ticked.size - found };
};
