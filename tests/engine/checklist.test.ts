import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDone,
  pagesOf,
  progressOf,
  restoreChecklist,
  saveChecklist,
  startChecklist,
  transitionChecklist,
} from '../../src/engine.js';
import type { ChecklistEvent, ChecklistState } from '../../src/engine.js';
import type { Checklist, ChecklistPart, Entry } from '../../src/model/worksheet.js';
import { checklist, frozen, group, item, items } from './make.js';

const tick = (id: string, done = true): ChecklistEvent => ({ type: 'tick', item: id, done });
const reset: ChecklistEvent = { type: 'reset' };
const undo: ChecklistEvent = { type: 'undo' };

const run = (
  worksheet: Checklist,
  ...events: ChecklistEvent[]
): ReturnType<typeof transitionChecklist> => {
  let step: ReturnType<typeof transitionChecklist> = {
    state: startChecklist(worksheet),
    effects: [],
  };
  for (const event of events) step = transitionChecklist(worksheet, frozen(step.state), event);
  return step;
};

const shop = checklist(
  group(
    'open',
    items(
      item('door'),
      item('till', item('float'), { type: 'line', content: [], parts: [items(item('paper'))] }),
    ),
  ),
  items({ ...item('lights'), done: true }),
  group('empty', { type: 'prose', content: [] }),
);

const doneIn = (worksheet: Checklist, state: ChecklistState, ...ids: string[]): string =>
  ids.filter((id) => isDone(worksheet, state, id)).join(' ');

describe('ticking', () => {
  it('starts with what the author ticked', () => {
    const { state } = run(shop);
    expect(progressOf(shop, state)).toEqual({ done: 1, of: 4, aside: 0 });
    expect(isDone(shop, state, 'lights')).toBe(true);
  });

  it('counts in everything that the item is in', () => {
    const { state, effects } = run(shop, tick('paper'));
    expect(effects).toEqual([{ type: 'ticked', item: 'paper', done: true }]);
    expect(progressOf(shop, state, 'till')).toEqual({ done: 1, of: 2, aside: 0 });
    expect(progressOf(shop, state, 'open')).toEqual({ done: 1, of: 3, aside: 0 });
    expect(progressOf(shop, state)).toEqual({ done: 2, of: 4, aside: 0 });
  });

  it('makes a parent follow its sub-items, both ways', () => {
    const all = run(shop, tick('paper'), tick('float')).state;
    expect(doneIn(shop, all, 'till', 'open')).toBe('till');
    const less = transitionChecklist(shop, all, tick('float', false)).state;
    expect(doneIn(shop, less, 'till', 'paper')).toBe('paper');
  });

  it('a parent ticks all its sub-items, also after some were', () => {
    const { state, effects } = run(shop, tick('paper'), tick('till'));
    expect(doneIn(shop, state, 'float', 'paper', 'till', 'door')).toBe('float paper till');
    expect(effects).toEqual([{ type: 'ticked', item: 'till', done: true }]);
    const none = transitionChecklist(shop, state, tick('till', false)).state;
    expect(progressOf(shop, none, 'open')).toEqual({ done: 0, of: 3, aside: 0 });
  });

  it('says so once when the last open item is done', () => {
    const { state, effects } = run(shop, tick('till'), tick('door'));
    expect(effects).toEqual([{ type: 'ticked', item: 'door', done: true }, { type: 'completed' }]);
    expect(transitionChecklist(shop, state, tick('door'))).toEqual({ state, effects: [] });
  });

  it('of a group, of an unknown item or of what is done already changes nothing', () => {
    const { state } = run(shop);
    for (const event of [
      tick('open'),
      tick('nothing'),
      tick('__proto__'),
      tick(''),
      tick('lights'),
      tick('till', false),
      { type: 'constructor' } as unknown as ChecklistEvent,
    ]) {
      expect(transitionChecklist(shop, state, event).state).toBe(state);
    }
  });

  it('never makes a group without items done', () => {
    const { state } = run(shop, tick('till'), tick('door'));
    expect(isDone(shop, state, 'empty')).toBe(false);
    expect(isDone(checklist(), startChecklist(checklist()), '')).toBe(false);
    expect(progressOf(shop, state, 'nothing')).toEqual({ done: 0, of: 0, aside: 0 });
  });
});

describe('a reset', () => {
  it('goes back to what the author ticked, and can be taken back', () => {
    const before = run(shop, tick('till'), tick('lights', false)).state;
    const after = transitionChecklist(shop, before, reset);
    expect(after.effects).toEqual([{ type: 'reset' }]);
    expect(progressOf(shop, after.state)).toEqual({ done: 1, of: 4, aside: 0 });
    const back = transitionChecklist(shop, after.state, undo);
    expect(back).toEqual({ state: before, effects: [{ type: 'undone' }] });
    expect(transitionChecklist(shop, back.state, undo).state).toBe(back.state);
  });

  it('pressed twice can still be taken back', () => {
    const { state } = run(shop, tick('door'), reset, reset, undo);
    expect(isDone(shop, state, 'door')).toBe(true);
  });

  it('is final after the next tick', () => {
    const { state } = run(shop, tick('door'), reset, tick('paper'));
    expect(transitionChecklist(shop, state, undo).state).toBe(state);
  });
});

describe('in a list of 10,000 items', () => {
  const long = checklist(
    ...Array.from({ length: 100 }, (_, at) =>
      group(`g${at}`, items(...Array.from({ length: 100 }, (_, nth) => item(`i${at}-${nth}`)))),
    ),
  );
  const start = startChecklist(long);
  const state = transitionChecklist(long, start, tick('i57-3')).state;

  it('a tick leaves all pages but those of the item, its group and the whole list', () => {
    expect(state.done.length).toBeGreaterThan(150);
    expect(state.done.filter((page, at) => page !== start.done[at]).length).toBeLessThanOrEqual(3);
  });

  it('the pages of a run of siblings tell whether one of them can have changed', () => {
    const isSame = (first: string, last: string): boolean => {
      const was = pagesOf(long, start, first, last);
      const is = pagesOf(long, state, first, last);
      expect(is.length).toBe(was.length);
      return is.every((page, at) => page === was[at]);
    };
    expect(isSame('i57-0', 'i57-9')).toBe(false);
    expect(isSame('g50', 'g60')).toBe(false);
    expect(isSame('g57', 'g57')).toBe(false);
    expect(isSame('g10', 'g20')).toBe(true);
    expect(isSame('g70', 'i90-4')).toBe(true);
    expect(pagesOf(long, state, 'nothing', 'g2')).toEqual([]);
    expect(pagesOf(long, state, 'g2', 'nothing')).toEqual([]);
  });
});

const { part } = fc.letrec<{ entry: Entry; part: ChecklistPart }>((tie) => ({
  entry: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'entries' },
    fc
      .constantFrom({}, { done: true }, { aside: true })
      .map((byAuthor): Entry => ({ ...item(''), ...byAuthor })),
    fc.array(tie('entry'), { maxLength: 4 }).map((entries): Entry => item('', ...entries)),
    fc
      .array(tie('entry'), { maxLength: 3 })
      .map((entries): Entry => ({ type: 'line', content: [], parts: [items(...entries)] })),
  ),
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'parts' },
    fc.array(tie('entry'), { maxLength: 5 }).map((entries): ChecklistPart => items(...entries)),
    fc.array(tie('part'), { maxLength: 3 }).map((parts): ChecklistPart => group('', ...parts)),
  ),
}));

/** Gives every group and item an id of its own, and lists them with what they hold directly. */
const named = (
  parts: readonly ChecklistPart[],
): { worksheet: Checklist; below: Map<string, string[]> } => {
  const below = new Map<string, string[]>();
  let count = 0;
  const name = (value: unknown, within: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => name(each, within));
    if (typeof value !== 'object' || value === null) return value;
    const node = value as { type?: string };
    const isNode = node.type === 'item' || node.type === 'group';
    const id = isNode ? `n${count++}` : within;
    if (isNode) {
      below.set(id, []);
      below.get(within)?.push(id);
    }
    const copy = Object.fromEntries(
      Object.entries(node).map(([key, each]) => [key, name(each, id)]),
    );
    return isNode ? { ...copy, id } : copy;
  };
  return { worksheet: name(checklist(...parts), '') as Checklist, below };
};

const anyChecklist = fc.array(part, { maxLength: 5 }).map(named);
const anyTicks = fc.array(fc.tuple(fc.nat(60), fc.nat(10)), { maxLength: 30 });

const play = (
  worksheet: Checklist,
  ids: string[],
  ticks: readonly (readonly [number, number])[],
): ChecklistState =>
  run(
    worksheet,
    ...ticks.map(([at, kind]): ChecklistEvent => {
      const id = ids[at % ids.length] ?? '';
      if (kind === 0) return reset;
      if (kind === 1) return undo;
      if (kind === 2) return { type: 'note', item: id, text: at % 2 ? `Note ${at}` : '' };
      return kind < 6 ? { type: 'aside', item: id, aside: kind > 3 } : tick(id, kind > 7);
    }),
  ).state;

it('whatever is ticked or set aside, a parent is done exactly when all that it holds is, and counts it', () => {
  fc.assert(
    fc.property(anyChecklist, anyTicks, ({ worksheet, below }, ticks) => {
      const state = play(worksheet, [...below.keys()], ticks);
      for (const [id, children] of below) {
        if (children.length === 0) continue;
        const progress = progressOf(worksheet, state, id);
        const sum = { done: 0, of: 0, aside: 0 };
        for (const child of children) {
          const each = progressOf(worksheet, state, child);
          sum.done += each.done;
          sum.of += each.of;
          sum.aside += each.aside;
        }
        expect(progress).toEqual(sum);
        const counted = children.filter((child) => progressOf(worksheet, state, child).of > 0);
        const all = counted.length > 0 && counted.every((child) => isDone(worksheet, state, child));
        expect(isDone(worksheet, state, id)).toBe(all);
      }
    }),
  );
});

it('what was saved comes back as it was', () => {
  fc.assert(
    fc.property(anyChecklist, anyTicks, ({ worksheet, below }, ticks) => {
      const { kind, done, aside, notes, fields } = play(worksheet, [...below.keys()], ticks);
      const state: ChecklistState = { kind, done, aside, notes, fields };
      const saved: unknown = JSON.parse(JSON.stringify(saveChecklist(worksheet, state)));
      expect(restoreChecklist(worksheet, saved)).toEqual({ state, dropped: 0 });
    }),
  );
});
