import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDone,
  progressOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../../src/engine.js';
import type { Checklist } from '../../src/model/worksheet.js';
import { checklist, item, items } from './make.js';

const list = (...ids: string[]): Checklist => checklist(items(...ids.map((id) => item(id))));

const snapshot = (done: string[], open: string[] = []): unknown => ({
  zelfcheck: 1,
  kind: 'checklist',
  done,
  open,
});

const done = (worksheet: Checklist, value: unknown, ids: string[]): string => {
  const { state } = restoreChecklist(worksheet, value)!;
  return ids.filter((id) => isDone(worksheet, state, id)).join(' ');
};

describe('after an edit of the checklist', () => {
  it('ticks stay with their items when these move and others come', () => {
    expect(done(list('new', 'c', 'a', 'b'), snapshot(['a', 'b']), ['new', 'a', 'b', 'c'])).toBe(
      'a b',
    );
  });

  it('a tick at an item that is gone is dropped and counted', () => {
    const { state, dropped } = restoreChecklist(list('a'), snapshot(['a', 'gone']))!;
    expect(dropped).toBe(1);
    expect(progressOf(list('a'), state).of).toBe(1);
  });

  it('a tick does not spread over sub-items that were added', () => {
    const edited = checklist(items(item('a', item('a1'), item('a2'))));
    expect(restoreChecklist(edited, snapshot(['a']))).toMatchObject({ dropped: 1 });
    expect(done(edited, snapshot(['a']), ['a', 'a1', 'a2'])).toBe('');
  });

  it('what the author ticks later is done, but not what the reader had unticked', () => {
    const ticked = checklist(items({ ...item('a'), done: true }, { ...item('b'), done: true }));
    const { state } = transitionChecklist(ticked, startChecklist(ticked), {
      type: 'tick',
      item: 'a',
      done: false,
    });
    const saved = saveChecklist(ticked, state);
    expect(saved).toEqual(snapshot(['b'], ['a']));
    const more = checklist(...ticked.parts, items({ ...item('c'), done: true }));
    expect(done(more, saved, ['a', 'b', 'c'])).toBe('b c');
  });
});

describe('whatever stands in storage', () => {
  it('nothing throws, and only items that are named are ticked', () => {
    const nearly = fc.record({
      zelfcheck: fc.constant(1),
      kind: fc.constant('checklist'),
      done: fc.oneof(
        fc.array(fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.jsonValue())),
        fc.jsonValue(),
      ),
      open: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (value) => {
        const worksheet = list('a', 'b', 'c');
        const restored = restoreChecklist(worksheet, value);
        if (!restored) return;
        expect(restored.dropped).toBeGreaterThanOrEqual(0);
        const named = (value as { done?: unknown }).done;
        for (const id of ['a', 'b', 'c']) {
          expect(isDone(worksheet, restored.state, id)).toBe(
            Array.isArray(named) && named.includes(id),
          );
        }
      }),
    );
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { zelfcheck: 1, kind: 'quiz' },
    { zelfcheck: 2, kind: 'checklist' },
  ])('is no snapshot of a checklist as %j', (value) => {
    expect(restoreChecklist(list('a'), value)).toBeUndefined();
  });
});
