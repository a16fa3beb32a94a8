import { describe, expect, it } from 'vitest';
import { choice as rules } from '../../../src/blocks/choice/grade.js';
import { choice } from '../../engine/make.js';

describe('an answer to a choice', () => {
  const several = choice('*a b *c');
  const single = choice('*a b c');

  it('comes out in the order of the worksheet, each option once', () => {
    expect(rules.accepts(several, ['c', 'a', 'c'])).toEqual(['a', 'c']);
  });

  it('is refused with an option that the question does not have', () => {
    expect(rules.accepts(several, ['a', 'x'])).toBeUndefined();
  });

  it('is refused with more than one option where one may be ticked', () => {
    expect(rules.accepts(single, ['a', 'b'])).toBeUndefined();
    expect(rules.accepts(single, ['b'])).toEqual(['b']);
  });

  it.each([undefined, null, 'a', 1, {}, { 0: 'a', length: 1 }, [['a']], [1], [null]])(
    'is refused as %j',
    (value) => {
      expect(rules.accepts(several, value)).toBeUndefined();
    },
  );

  it('may take all ticks back, and is then no answer', () => {
    expect(rules.accepts(several, [])).toEqual([]);
    expect(rules.isAnswered(several, [])).toBe(false);
    expect(rules.isAnswered(several, ['a'])).toBe(true);
  });
});

describe('the grade of a single choice', () => {
  const block = choice('*a b c');

  it.each(['all', 'each', 'net'] as const)('is all or nothing with credit %s', (credit) => {
    expect(rules.grade(block, ['a'], credit)).toEqual({ verdict: 'right', credit: 1 });
    expect(rules.grade(block, ['b'], credit)).toEqual({ verdict: 'wrong', credit: 0 });
  });
});

describe('the grade of a multiple choice', () => {
  const block = choice('*a *b c d');
  const table = [
    // ticked, all, each, net
    ['a b', 'right 1', 'right 1', 'right 1'],
    ['a', 'partly 0', 'partly 0.75', 'partly 0.5'],
    ['a b c', 'partly 0', 'partly 0.75', 'partly 0.5'],
    ['a c', 'partly 0', 'partly 0.5', 'wrong 0'],
    ['a b c d', 'partly 0', 'partly 0.5', 'wrong 0'],
    ['c', 'wrong 0', 'wrong 0', 'wrong 0'],
    ['c d', 'wrong 0', 'wrong 0', 'wrong 0'],
  ] as const;

  for (const [ticked, ...grades] of table) {
    (['all', 'each', 'net'] as const).forEach((credit, at) => {
      it(`for ${ticked} is ${grades[at]} with credit ${credit}`, () => {
        const grade = rules.grade(block, ticked.split(' '), credit);
        expect(`${grade.verdict} ${grade.credit}`).toBe(grades[at]);
      });
    });
  }

  it('is wrong, not partly right, when the one right option is ticked with another', () => {
    const one = choice('*a b c', { several: true });
    expect(rules.grade(one, ['a', 'b'], 'all')).toEqual({ verdict: 'wrong', credit: 0 });
  });
});

it('an opinion is neither right nor wrong', () => {
  expect(rules.isGraded(choice('a b'))).toBe(false);
  expect(rules.grade(choice('a b'), ['a'], 'each')).toEqual({ verdict: 'neutral', credit: 0 });
});

describe('the key of a choice', () => {
  it('stays the same when options move or a wrong one is added', () => {
    expect(rules.key(choice('c *b *a d'))).toBe(rules.key(choice('*a *b c')));
  });

  it('changes when another option is right', () => {
    expect(rules.key(choice('*a b'))).not.toBe(rules.key(choice('a *b')));
    expect(rules.key(choice('*a b'))).not.toBe(rules.key(choice('a b')));
  });
});
