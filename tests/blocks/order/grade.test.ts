import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order as rules, placesRight } from '../../../src/blocks/order/grade.js';
import { startingOrder } from '../../../src/engine.js';
import { nonsense, order } from '../../engine/make-blocks.js';

const block = order('a b c d');

describe('an answer to an order', () => {
  it('is all the options, in any order', () => {
    expect(rules.accepts(block, ['d', 'a', 'c', 'b'])).toEqual(['d', 'a', 'c', 'b']);
    expect(rules.isAnswered(block, ['d', 'a', 'c', 'b'])).toBe(true);
  });

  it('may be taken back, and is then no answer', () => {
    expect(rules.accepts(block, [])).toEqual([]);
    expect(rules.isAnswered(block, [])).toBe(false);
  });

  it.each([
    [['a', 'b', 'c']],
    [['a', 'b', 'c', 'c']],
    [['a', 'b', 'c', 'd', 'd']],
    [['a', 'b', 'c', 'x']],
    ['abcd'],
    [{ 0: 'a', 1: 'b', 2: 'c', 3: 'd', length: 4 }],
    ...nonsense.map((value) => [value]),
  ])('is refused as %o', (value) => {
    expect(rules.accepts(block, value)).toBeUndefined();
  });
});

describe('the grade of an order', () => {
  const table = [
    // as put, all, each, net
    ['a b c d', 'right 1', 'right 1', 'right 1'],
    ['a b d c', 'partly 0', 'partly 0.5', 'wrong 0'],
    ['a c d b', 'partly 0', 'partly 0.25', 'wrong 0'],
    ['b a d c', 'wrong 0', 'wrong 0', 'wrong 0'],
  ] as const;

  for (const [put, ...grades] of table) {
    (['all', 'each', 'net'] as const).forEach((credit, at) => {
      it(`for ${put} is ${grades[at]} with credit ${credit}`, () => {
        const grade = rules.grade(block, put.split(' '), credit);
        expect(`${grade.verdict} ${grade.credit}`).toBe(grades[at]);
      });
    });
  }

  it('takes wrong places off the right ones with credit net', () => {
    const longer = order('a b c d e');
    const grade = rules.grade(longer, ['a', 'b', 'c', 'e', 'd'], 'net');
    expect(grade.verdict).toBe('partly');
    expect(grade.credit).toBeCloseTo(0.2);
  });

  it('does not tell apart what says the same', () => {
    const twins = order('wash/1 rinse wash/2 dry');
    const answer = ['wash/2', 'rinse', 'wash/1', 'dry'];
    expect(rules.grade(twins, answer, 'all')).toEqual({ verdict: 'right', credit: 1 });
    expect(placesRight(twins, ['wash/2', 'dry', 'wash/1', 'rinse'])).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('an order that was edited', () => {
  it('keeps the answer without the option that is gone', () => {
    expect(rules.mend(order('a b d'), ['d', 'c', 'a', 'b'])).toEqual({
      answer: ['d', 'a', 'b'],
      dropped: 1,
    });
  });

  it('drops the answer when there is an option more, for nobody knows where it would stand', () => {
    expect(rules.mend(order('a b c d e'), ['d', 'c', 'a', 'b'])).toEqual({ dropped: 1 });
  });

  it.each(nonsense)('drops what is no answer: %o', (value) => {
    const { answer, dropped } = rules.mend(block, value);
    expect(answer).toBeUndefined();
    expect(dropped).toBeGreaterThan(0);
  });

  it('has another key when the right order is another', () => {
    expect(rules.key(order('a b c d'))).toBe(rules.key(block));
    expect(rules.key(order('a c b d'))).not.toBe(rules.key(block));
    expect(rules.key(order('a b c'))).not.toBe(rules.key(block));
  });
});

describe('before the reader moved anything', () => {
  const laid = (ids: string, seed: number): string =>
    startingOrder({ seed }, 'q', order(ids))
      .map(({ id }) => id)
      .join(' ');

  it('the options are never laid out in the right order', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 5 }), (seed, count) => {
        const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, count).join(' ');
        expect(laid(ids, seed)).not.toBe(ids);
        expect(laid(ids, seed).split(' ').sort().join(' ')).toBe(ids);
      }),
    );
  });

  it('nor in one that reads like it', () => {
    for (let seed = 0; seed < 60; seed++)
      expect(laid('w/1 r w/2', seed).replace(/\/\d/g, '')).not.toBe('w r w');
  });

  // The sum of squared deviations, in units of the expected count (Pearson's chi-square). The bounds are passed by chance in
  // one of a thousand sets of seeds.
  it.each([
    ['a b', 1, 0],
    ['a b c', 5, 18.5],
    ['a b c d', 23, 48.3],
    ['w/1 r w/2 s', 11, 29.6],
  ])('every other order is as likely: %s', (ids, orders, bound) => {
    const counts = new Map<string, number>();
    const times = 400 * orders;
    for (let seed = 0; seed < times; seed++) {
      const read = laid(ids, seed).replace(/\/\d/g, '');
      counts.set(read, (counts.get(read) ?? 0) + 1);
    }
    expect(counts.size).toBe(orders);
    const squares = [...counts.values()].map((count) => (count - 400) ** 2 / 400);
    expect(squares.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(bound);
  });

  it('the options stay as they are where all of them read the same', () => {
    expect(laid('w/1 w/2', 1)).toBe('w/1 w/2');
  });
});
