import { describe, expect, it } from 'vitest';
import {
  currentOf,
  isAside,
  isDone,
  isTouched,
  openItems,
  progressOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../../src/engine.js';
import type { ChecklistEffect, ChecklistEvent, ChecklistState } from '../../src/engine.js';
import type { Checklist } from '../../src/model/worksheet.js';
import { checklist, group, item, items } from './make.js';

const tick = (id: string, done = true): ChecklistEvent => ({ type: 'tick', item: id, done });
const setAside = (id: string, aside = true): ChecklistEvent => ({ type: 'aside', item: id, aside });

const run = (
  worksheet: Checklist,
  ...events: ChecklistEvent[]
): { state: ChecklistState; effects: readonly ChecklistEffect[] } =>
  events.reduce<{ state: ChecklistState; effects: readonly ChecklistEffect[] }>(
    ({ state }, event) => transitionChecklist(worksheet, state, event),
    { state: startChecklist(worksheet), effects: [] },
  );

const shop = checklist(
  group('rain', items(item('mat'), item('umbrellas'))),
  group(
    'till',
    items(item('cash', item('notes'), item('coins')), { ...item('card'), aside: true }),
  ),
);

const asideIn = (state: ChecklistState, ...ids: string[]): string =>
  ids.filter((id) => isAside(shop, state, id)).join(' ');

describe('what does not apply', () => {
  it('leaves the count, of the list and of its group', () => {
    const { state, effects } = run(shop, setAside('mat'));
    expect(effects).toEqual([{ type: 'aside', item: 'mat', aside: true }]);
    expect(progressOf(shop, state, 'rain')).toEqual({ done: 0, of: 1, aside: 1 });
    expect(progressOf(shop, state)).toEqual({ done: 0, of: 3, aside: 2 });
    expect(openItems(shop, state)).toEqual(['umbrellas', 'notes', 'coins']);
  });

  it('is what the author says from the start', () => {
    const { state } = run(shop);
    expect(asideIn(state, 'mat', 'card', 'till')).toBe('card');
    expect(isTouched(shop, state)).toBe(false);
    expect(isTouched(shop, run(shop, setAside('card', false)).state)).toBe(true);
  });

  it('is a group with all items in it, also those that were done, and back they are as they were', () => {
    const { state, effects } = run(shop, tick('mat'), setAside('rain'));
    expect(effects).toEqual([{ type: 'aside', item: 'rain', aside: true }]);
    expect(asideIn(state, 'rain', 'mat', 'umbrellas')).toBe('rain mat umbrellas');
    expect(progressOf(shop, state, 'rain')).toEqual({ done: 0, of: 0, aside: 2 });
    expect(isDone(shop, state, 'rain')).toBe(false);
    const back = transitionChecklist(shop, state, setAside('rain', false)).state;
    expect(progressOf(shop, back, 'rain')).toEqual({ done: 1, of: 2, aside: 0 });
    expect(isDone(shop, back, 'mat')).toBe(true);
    expect(back).not.toHaveProperty('wereDone');
  });

  it('that was done is open when it was counted in again since', () => {
    const { state } = run(
      shop,
      ...[tick('mat'), setAside('mat'), tick('mat'), tick('mat', false)],
      ...[setAside('mat'), setAside('mat', false)],
    );
    expect(isDone(shop, state, 'mat')).toBe(false);
  });

  it('is an item with all its sub-items', () => {
    const { state } = run(shop, setAside('cash'));
    expect(asideIn(state, 'cash', 'notes', 'coins', 'till')).toBe('cash notes coins till');
  });

  it('stays so when the item that it is in is ticked', () => {
    const { state } = run(shop, setAside('coins'), tick('cash'));
    expect(isDone(shop, state, 'cash')).toBe(true);
    expect(asideIn(state, 'coins')).toBe('coins');
    expect(progressOf(shop, state, 'cash')).toEqual({ done: 1, of: 1, aside: 1 });
  });

  it('counts again once it is ticked itself, or the item that is aside as a whole', () => {
    expect(isDone(shop, run(shop, tick('card')).state, 'card')).toBe(true);
    const { state } = run(shop, setAside('cash'), tick('cash'));
    expect(progressOf(shop, state, 'cash')).toEqual({ done: 2, of: 2, aside: 0 });
  });

  it('completes the list when nothing else is open and something was done', () => {
    const most = [tick('mat'), tick('umbrellas'), setAside('notes')];
    expect(run(shop, ...most).effects).not.toContainEqual({ type: 'completed' });
    expect(run(shop, ...most, setAside('coins')).effects).toContainEqual({ type: 'completed' });
    expect(run(shop, setAside('rain'), setAside('till')).effects).toEqual([
      { type: 'aside', item: 'till', aside: true },
    ]);
  });

  it('is no next step', () => {
    expect(currentOf(shop, run(shop).state)).toBe('mat');
    expect(currentOf(shop, run(shop, setAside('mat')).state)).toBe('umbrellas');
    expect(currentOf(shop, run(shop, setAside('rain')).state)).toBe('notes');
    expect(currentOf(shop, run(shop, setAside('rain'), tick('cash')).state)).toBeUndefined();
  });

  it('changes nothing twice, and nothing where there is no such item', () => {
    const { state } = run(shop, setAside('mat'));
    for (const id of ['mat', '', 'nothing', 'constructor'])
      expect(transitionChecklist(shop, state, setAside(id)).state).toBe(state);
  });
});

describe('after an edit of the checklist', () => {
  const saved = (...events: ChecklistEvent[]): unknown =>
    saveChecklist(shop, run(shop, ...events).state);

  it('what the reader set aside stays so; what only the author did is for the author', () => {
    const value = saved(setAside('mat'));
    expect(value).toMatchObject({ aside: ['mat'], open: [] });
    const edited = checklist(items(item('card'), item('mat')));
    const { state, dropped } = restoreChecklist(edited, value)!;
    expect(['card', 'mat'].filter((id) => isAside(edited, state, id))).toEqual(['mat']);
    expect(dropped).toBe(0);
  });

  it('what the reader took back stays so', () => {
    const value = saved(setAside('card', false));
    expect(isAside(shop, restoreChecklist(shop, value)!.state, 'card')).toBe(false);
  });

  it('what is gone is dropped and counted', () => {
    const value = saved(setAside('rain'));
    expect(restoreChecklist(checklist(items(item('mat'))), value)?.dropped).toBe(1);
  });
});
