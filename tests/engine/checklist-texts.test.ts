import { describe, expect, it } from 'vitest';
import {
  fieldOf,
  isTouched,
  isWithin,
  itemOf,
  noteOf,
  pagesOf,
  progressOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../../src/engine.js';
import type { ChecklistEvent, ChecklistState } from '../../src/engine.js';
import type { Checklist, Item } from '../../src/model/worksheet.js';
import { checklist, group, item, items } from './make.js';

const note = (id: string, text: string): ChecklistEvent => ({ type: 'note', item: id, text });
const fill = (id: string, text: string): ChecklistEvent => ({ type: 'fill', field: id, text });
const tick = (id: string): ChecklistEvent => ({ type: 'tick', item: id, done: true });

const run = (worksheet: Checklist, ...events: ChecklistEvent[]): ChecklistState =>
  events.reduce(
    (state, event) => transitionChecklist(worksheet, state, event).state,
    startChecklist(worksheet),
  );

const withField = (id: string): Item => ({
  ...item(id),
  label: [
    { type: 'strong', children: [{ type: 'field', id: `${id}/who`, size: 4 }] },
    { type: 'field', id: `${id}/when`, size: 4 },
  ],
});

const calls = checklist(group('g', items(withField('call'), item('write', item('letter')))));

describe('what is written in a checklist', () => {
  it('is kept by the item or the field, and told', () => {
    const first = transitionChecklist(calls, startChecklist(calls), note('call', 'Twice'));
    expect(first.effects).toEqual([{ type: 'noted', item: 'call', text: 'Twice' }]);
    const { state, effects } = transitionChecklist(calls, first.state, fill('call/who', 'Ann'));
    expect(effects).toEqual([{ type: 'filled', field: 'call/who', text: 'Ann' }]);
    expect(noteOf(state, 'call')).toBe('Twice');
    expect(fieldOf(state, 'call/who')).toBe('Ann');
    expect(fieldOf(state, 'call/when')).toBe('');
    expect(progressOf(calls, state)).toEqual({ done: 0, of: 2, aside: 0 });
  });

  it('is gone without an entry when it is wiped out', () => {
    const state = run(calls, note('write', 'x'), fill('call/when', 'y'), note('write', ''));
    expect(state.notes).toEqual({});
    expect(run(calls, fill('call/when', 'y'), fill('call/when', '')).fields).toEqual({});
  });

  it('goes nowhere but to items and fields that there are', () => {
    const state = run(calls);
    for (const event of [
      note('g', 'a group'),
      note('nothing', 'x'),
      note('__proto__', 'x'),
      note('call', ''),
      fill('call', 'an item'),
      fill('constructor', 'x'),
    ])
      expect(transitionChecklist(calls, state, event).state).toBe(state);
    expect(noteOf(state, 'constructor')).toBe('');
  });

  it('is taken away by a reset and comes back with it', () => {
    const before = run(calls, note('letter', 'Blue ink'), fill('call/who', 'Ann'));
    expect(isTouched(calls, before)).toBe(true);
    const cleared = transitionChecklist(calls, before, { type: 'reset' }).state;
    expect(isTouched(calls, cleared)).toBe(false);
    expect([cleared.notes, cleared.fields]).toEqual([{}, {}]);
    expect(transitionChecklist(calls, cleared, { type: 'undo' }).state).toEqual(before);
  });

  it('makes a reset final', () => {
    const state = run(calls, tick('letter'), { type: 'reset' }, note('call', 'x'), {
      type: 'undo',
    });
    expect(progressOf(calls, state).done).toBe(0);
    expect(noteOf(state, 'call')).toBe('x');
  });

  it('is saved, and what has no place any more is dropped and counted', () => {
    const state = run(calls, note('call', 'a'), note('letter', 'b'), fill('call/who', 'c'));
    const saved: unknown = JSON.parse(JSON.stringify(saveChecklist(calls, state)));
    expect(restoreChecklist(calls, saved)).toEqual({ state, dropped: 0 });
    const edited = checklist(items(item('letter', item('new'))));
    const restored = restoreChecklist(edited, saved)!;
    expect(restored.dropped).toBe(2);
    expect(restored.state.notes).toEqual({ letter: 'b' });
  });
});

describe('in a list of 10,000 items', () => {
  const long = checklist(
    ...Array.from({ length: 100 }, (_, at) =>
      group(
        `g${at}`,
        items(...Array.from({ length: 100 }, (_, nth) => withField(`i${at}-${nth}`))),
      ),
    ),
  );
  const start = run(long);

  it.each([
    ['a note', note('i57-3', 'x'), note('i57-3', 'xy')],
    ['a field', fill('i57-3/who', 'x'), fill('i57-3/who', 'xy')],
  ])('%s changes only the pages of what it stands in', (_name, first, second) => {
    const one = transitionChecklist(long, start, first).state;
    const two = transitionChecklist(long, one, second).state;
    const changed = (from: ChecklistState, to: ChecklistState): string[] =>
      Array.from({ length: 100 }, (_, at) => `g${at}`).filter((id) => {
        const was = pagesOf(long, from, id, id);
        const is = pagesOf(long, to, id, id);
        expect(is.length).toBe(was.length);
        return is.some((page, index) => page !== was[index]);
      });
    // A page may begin in the group before.
    for (const pages of [changed(start, one), changed(one, two)]) {
      expect(pages).toContain('g57');
      expect(pages.length).toBeLessThan(3);
    }
    expect(changed(one, transitionChecklist(long, one, tick('i3-0')).state)).not.toContain('g57');
  });
});

describe('where things stand', () => {
  const list = checklist(
    group('g', { ...items(item('a', item('b')), item('c')), ordered: true, start: 3 }),
    items(item('d')),
  );

  it('is asked from one item to another', () => {
    const within = (first: string, last: string): string =>
      ['g', 'a', 'b', 'c', 'd', 'x'].filter((id) => isWithin(list, id, first, last)).join('');
    expect(within('g', 'g')).toBe('gabc');
    expect(within('a', 'a')).toBe('ab');
    expect(within('b', 'd')).toBe('bcd');
  });

  it('an item is found with its number', () => {
    expect(itemOf(list, 'c')).toMatchObject({ item: { id: 'c' }, number: 4 });
    expect(itemOf(list, 'b')?.number).toBe(1);
    expect(itemOf(list, 'g')).toBeUndefined();
    expect(itemOf(list, '')).toBeUndefined();
  });
});
