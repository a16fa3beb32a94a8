import { describe, expect, it } from 'vitest';
import { openMemory as openMemoryOf, type Memory } from '../../src/storage/memory.js';
import { keepingOf } from '../../src/storage/saved.js';

const fake = (more: Partial<Storage> = {}): Storage & { entries: Map<string, string> } => {
  const entries = new Map<string, string>();
  return {
    entries,
    length: 0,
    clear: () => entries.clear(),
    key: () => null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    ...more,
  };
};

const openMemory = (key: string, area: () => Storage): Memory =>
  openMemoryOf({ key }, keepingOf([]), area);

/** The value that was saved last. */
const loaded = (memory: Memory): unknown => {
  const found = memory.load();
  return found === 'newer' ? found : found.value;
};

const error = (name: string): Error => Object.assign(new Error(), { name });
const thrower = (name: string) => (): never => {
  throw error(name);
};

describe('remembering', () => {
  it('gives back what was saved last, under a key of ours', () => {
    const area = fake();
    const memory = openMemory('opening-up', () => area);
    expect(memory.save({ done: ['a'] }, undefined)).toBe('saved');
    expect(memory.save({ done: ['b'] }, undefined)).toBe('saved');
    expect(loaded(memory)).toEqual({ done: ['b'] });
    expect([...area.entries.keys()]).toEqual(['zelfcheck-opening-up']);
  });

  it('writes nothing before there is something to save', () => {
    const area = fake();
    openMemory('a', () => area).load();
    expect(area.entries.size).toBe(0);
  });

  it('keeps worksheets apart and forgets only its own', () => {
    const area = fake();
    const one = openMemory('one', () => area);
    const two = openMemory('two', () => area);
    one.save({ a: 1 }, undefined);
    two.save({ a: 2 }, undefined);
    one.forget();
    expect(loaded(one)).toBeUndefined();
    expect(loaded(two)).toEqual({ a: 2 });
  });
});

describe('what can go wrong', () => {
  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    '%s says that it is full',
    (name) => {
      const memory = openMemory('a', () => fake({ setItem: thrower(name) }));
      expect(memory.save({}, undefined)).toBe('full');
    },
  );

  it('a storage that may not be written says that it is forbidden', () => {
    const memory = openMemory('a', () => fake({ setItem: thrower('SecurityError') }));
    expect(memory.save({}, undefined)).toBe('forbidden');
  });

  it.each([
    ['throws where it is named', thrower('SecurityError')],
    ['is null', () => null as unknown as Storage],
    [
      'throws whatever is thrown',
      () => {
        throw undefined;
      },
    ],
  ])('a storage that %s is forbidden and breaks nothing', (_name, area) => {
    const memory = openMemory('a', area);
    expect(loaded(memory)).toBeUndefined();
    expect(memory.save({}, undefined)).toBe('forbidden');
    expect(() => memory.forget()).not.toThrow();
  });

  it.each(['', '{', 'undefined', '[1,'])('broken JSON (%j) counts as nothing saved', (text) => {
    const area = fake();
    area.entries.set('zelfcheck-a', text);
    expect(loaded(openMemory('a', () => area))).toBeUndefined();
  });
});

describe('what a newer version saved', () => {
  it('is neither read nor written over', () => {
    const area = fake();
    const text = '{"zelfcheck":2,"done":["a"]}';
    area.entries.set('zelfcheck-a', text);
    const memory = openMemory('a', () => area);
    expect([memory.load(), memory.save({ done: [] }, { done: [] })]).toEqual(['newer', 'newer']);
    expect(area.entries.get('zelfcheck-a')).toBe(text);
  });
});

describe('what an older version saved under another key', () => {
  const open = (area: Storage): Memory =>
    openMemoryOf({ key: 'a-1', former: 'a' }, keepingOf([]), () => area);

  it('is read until something is saved, and stays where it is', () => {
    const area = fake();
    area.entries.set('zelfcheck-a', '{"zelfcheck":1,"done":["x"]}');
    expect(loaded(open(area))).toMatchObject({ done: ['x'] });
    open(area).save({ zelfcheck: 1, done: ['y'] }, { zelfcheck: 1, done: [] });
    expect(loaded(open(area))).toMatchObject({ done: ['x', 'y'] });
    expect(area.entries.get('zelfcheck-a')).toBe('{"zelfcheck":1,"done":["x"]}');
  });

  it('is forgotten as well', () => {
    const area = fake();
    area.entries.set('zelfcheck-a', '{"zelfcheck":1,"done":["x"]}');
    open(area).forget();
    expect(area.entries.size).toBe(0);
  });
});
