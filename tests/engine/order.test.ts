import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openQuiz,
  optionsInOrder,
  restoreQuiz,
  saveQuiz,
  startQuiz,
  transitionQuiz,
} from '../../src/engine.js';
import type { QuizState } from '../../src/engine.js';
import { choiceOf } from './answers.js';
import { anyQuiz, question, questionsOf, opened, topic } from './make.js';

const seeds = Array.from({ length: 600 }, (_, seed) => seed);
const ids = ['a', 'b', 'c', 'd'];

describe('the order of the questions', () => {
  const parts = ids.map((id) => question(id, '*x y'));

  it('is that of the file unless they are shuffled', () => {
    expect(startQuiz(opened({}, ...parts), 7).order).toEqual(ids);
    expect(startQuiz(opened({ shuffle: 'options' }, ...parts), 7).order).toEqual(ids);
  });

  it('holds what has to be asked, and no more than is drawn', () => {
    for (const seed of seeds.slice(0, 50)) {
      const { order } = startQuiz(opened({ pick: 2 }, ...parts), seed, ['d']);
      expect(order).toHaveLength(2);
      expect(order).toContain('d');
    }
    expect(startQuiz(opened({ pick: 1 }, ...parts), 7, ['c', 'b', 'none']).order).toEqual([
      'b',
      'c',
    ]);
  });

  it('gives every question every place about equally often', () => {
    const places = ids.map(() => ids.map(() => 0));
    for (const seed of seeds) {
      startQuiz(opened({ shuffle: 'questions' }, ...parts), seed).order.forEach((id, place) => {
        places[ids.indexOf(id)]![place]!++;
      });
    }
    for (const count of places.flat()) {
      expect(count).toBeGreaterThan(110);
      expect(count).toBeLessThan(190);
    }
  });

  it('keeps each question among the places of its own topic', () => {
    const grouped = opened(
      { shuffle: 'all' },
      topic('t1'),
      question('a', '*x y', { topic: 't1' }),
      question('b', '*x y', { topic: 't1' }),
      topic('t2'),
      question('c', '*x y', { topic: 't2' }),
      question('d', '*x y', { topic: 't2' }),
    );
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { order } = startQuiz(grouped, seed);
      expect(order.slice(0, 2).sort()).toEqual(['a', 'b']);
      seen.add(order.join(''));
    }
    expect([...seen].sort()).toEqual(['abcd', 'abdc', 'bacd', 'badc']);
  });

  it('holds the same questions as the file, or as many as are drawn', () => {
    fc.assert(
      fc.property(anyQuiz.map(openQuiz), fc.integer(), (worksheet, seed) => {
        const all = questionsOf(worksheet.worksheet).map(({ id }) => id);
        const { order } = startQuiz(worksheet, seed);
        const { pick } = worksheet.settings;
        expect(new Set(order).size).toBe(order.length);
        expect(order.length).toBe(pick ? Math.min(pick, all.length) : all.length);
        for (const id of order) expect(all).toContain(id);
      }),
    );
  });
});

describe('a draw', () => {
  const parts = ids.map((id) => question(id, '*x y'));

  it('keeps the order of the file', () => {
    for (const seed of seeds) {
      const { order } = startQuiz(opened({ pick: 2 }, ...parts), seed);
      expect(order).toEqual([...order].sort());
    }
  });

  it('takes every question about equally often', () => {
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      for (const id of startQuiz(opened({ pick: 2 }, ...parts), seed).order) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    for (const id of ids) expect(Math.abs((counts.get(id) ?? 0) - 300)).toBeLessThan(50);
  });
});

describe('the order of the options', () => {
  const shown = (
    boxes: string,
    seed: number,
    id = 'q',
    shuffle: 'options' | 'none' = 'options',
  ) => {
    const only = question(id, boxes);
    const worksheet = opened({ shuffle }, only);
    return optionsInOrder(worksheet, startQuiz(worksheet, seed), only.id, choiceOf(only))
      .map((option) => option.id)
      .join('');
  };

  it('is that of the file unless they are shuffled', () => {
    expect(shown('*a b c d', 3, 'q', 'none')).toBe('abcd');
  });

  it('is the same every time within an attempt and differs between attempts', () => {
    expect(shown('*a b c d', 3)).toBe(shown('*a b c d', 3));
    expect(new Set(seeds.map((seed) => shown('*a b c d', seed))).size).toBe(24);
  });

  it('differs between questions with the same options', () => {
    const pairs = seeds.filter(
      (seed) => shown('*a b c d', seed, 'q') !== shown('*a b c d', seed, 'r'),
    );
    expect(pairs.length).toBeGreaterThan(500);
  });

  it('is that of the file for an answer that names options by their letters, also when it comes back', () => {
    const only = question('q', '*a b c d');
    const worksheet = opened({ shuffle: 'options' }, only);
    const shownIn = (state: QuizState): string =>
      optionsInOrder(worksheet, state, 'q', choiceOf(only))
        .map(({ id }) => id)
        .join('');
    const seed = 3;
    const start = startQuiz(worksheet, seed);
    const given = { type: 'answer', question: 'q', answer: ['b'], asWritten: true } as const;
    const { state } = transitionQuiz(worksheet, start, given);
    expect(shownIn(start)).not.toBe('abcd');
    expect(shownIn(state)).toBe('abcd');
    const other = { type: 'tick', question: 'q', box: 'c', on: true } as const;
    expect(shownIn(transitionQuiz(worksheet, state, other).state)).toBe('abcd');
    const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(worksheet, state)));
    expect(restoreQuiz(worksheet, saved)).toEqual({ state, dropped: 0 });
    const again = transitionQuiz(worksheet, state, { type: 'reset', seed }).state;
    expect(shownIn(again)).toBe(shownIn(start));
  });

  it('leaves those last that the author keeps last, in their own order', () => {
    for (const seed of seeds) expect(shown('y_ *a b z_ c', seed)).toMatch(/^[abc]{3}yz$/);
  });

  it('does not change among the others when the author adds one', () => {
    for (const seed of seeds) {
      expect(shown('*a b x c d', seed).replace('x', '')).toBe(shown('*a b c d', seed));
    }
  });

  it('holds every option once', () => {
    fc.assert(
      fc.property(anyQuiz.map(openQuiz), fc.integer(), (worksheet, seed) => {
        const state = startQuiz(worksheet, seed);
        for (const each of questionsOf(worksheet.worksheet)) {
          const block = choiceOf(each);
          const order = optionsInOrder(worksheet, state, each.id, block);
          expect(order.length).toBe(block.options.length);
          expect(new Set(order)).toEqual(new Set(block.options));
        }
      }),
    );
  });
});
