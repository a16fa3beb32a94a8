import { describe, expect, it } from 'vitest';
import { grid as rules } from '../../../src/blocks/grid/grade.js';
import { grid, nonsense } from '../../engine/make-blocks.js';

const block = grid('yes no both', 'a xo-', 'b ox-', 'c+ xxo');

describe('an answer to a grid', () => {
  it('comes out in the order of the rows and the columns, each once', () => {
    const answer = rules.accepts(block, { c: ['both', 'yes', 'yes'], a: ['no'] });
    expect(JSON.stringify(answer)).toBe('{"a":["no"],"c":["yes","both"]}');
  });

  it('holds no row without a tick', () => {
    expect(rules.accepts(block, { a: [], b: ['no'] })).toEqual({ b: ['no'] });
    expect(rules.accepts(block, { a: [] })).toEqual({});
    expect(rules.isAnswered(block, {})).toBe(false);
  });

  it('is complete once every row that takes one box has one', () => {
    expect(rules.isComplete?.(block, { a: ['yes'] })).toBe(false);
    expect(rules.isComplete?.(block, { a: ['yes'], b: ['yes'] })).toBe(true);
    const open = grid('x y', 'a xo', 'b --');
    expect(rules.isComplete?.(open, { a: ['x'] })).toBe(true);
  });

  it.each([
    ['two ticks where one may be', { a: ['yes', 'no'] }],
    ['a tick where there is no box', { a: ['both'] }],
    ['a column that is not there', { a: ['maybe'] }],
    ['a row that is not there', { d: ['yes'] }],
    ['a tick that is no text', { a: [1] }],
    ['a list', ['yes']],
    ['a text', 'yes'],
  ])('is refused with %s', (_what, value) => {
    expect(rules.accepts(block, value)).toBeUndefined();
  });

  it.each(nonsense)('is refused as %o, or is empty', (value) => {
    expect(rules.accepts(block, value) ?? {}).toEqual({});
  });

  it('may be about a row that is called like something that every object has', () => {
    const odd = grid('x y', '__proto__ xo', 'constructor ox');
    const given = JSON.parse('{"__proto__": ["x"], "constructor": ["y"]}') as unknown;
    const answer = rules.accepts(odd, given);
    expect(rules.grade(odd, answer!, 'all').verdict).toBe('right');
    expect(rules.isComplete?.(odd, {})).toBe(false);
  });
});

describe('the grade of a grid', () => {
  // Rows a and b are a decision each, row c is three; four boxes are right.
  const table = [
    // ticked, all, each, net
    ['a yes b no c yes,no', 'right 1', 'right 1', 'right 1'],
    ['a no b no c yes,no', 'partly 0', 'partly 0.8', 'partly 0.5'],
    ['a yes b no c yes', 'partly 0', 'partly 0.8', 'partly 0.75'],
    ['a yes b no c yes,no,both', 'partly 0', 'partly 0.8', 'partly 0.75'],
    ['a no b yes c both', 'wrong 0', 'wrong 0', 'wrong 0'],
    ['a no b yes', 'wrong 0', 'wrong 0', 'wrong 0'],
    ['a yes b yes c both', 'partly 0', 'partly 0.2', 'wrong 0'],
    ['c yes,no', 'partly 0', 'partly 0.6', 'partly 0.5'],
  ] as const;

  for (const [ticks, ...grades] of table) {
    const words = ticks.split(' ');
    const answer: Record<string, string[]> = {};
    for (let at = 0; at < words.length; at += 2) answer[words[at]!] = words[at + 1]!.split(',');
    (['all', 'each', 'net'] as const).forEach((credit, at) => {
      it(`for ${ticks} is ${grades[at]} with credit ${credit}`, () => {
        const grade = rules.grade(block, answer, credit);
        expect(`${grade.verdict} ${Math.round(grade.credit * 100) / 100}`).toBe(grades[at]);
      });
    });
  }

  it('leaves out a row without a right box', () => {
    const half = grid('x y', 'a xo', 'b oo');
    expect(rules.isGraded(half)).toBe(true);
    expect(rules.grade(half, { a: ['x'], b: ['y'] }, 'net')).toEqual({
      verdict: 'right',
      credit: 1,
    });
    expect(rules.grade(half, { a: ['y'], b: ['y'] }, 'each')).toEqual({
      verdict: 'wrong',
      credit: 0,
    });
  });

  it('is neither right nor wrong where nothing is right', () => {
    const opinion = grid('x y', 'a oo');
    expect(rules.isGraded(opinion)).toBe(false);
    expect(rules.grade(opinion, { a: ['x'] }, 'all')).toEqual({ verdict: 'neutral', credit: 0 });
  });
});

describe('a grid that was edited', () => {
  const answer = { a: ['yes'], b: ['no'], c: ['yes', 'both'] };

  it('keeps what is still there, by row and column', () => {
    expect(rules.mend(grid('both no yes', 'c+ oox', 'b -xo'), answer)).toEqual({
      answer: { c: ['both', 'yes'], b: ['no'] },
      dropped: 1,
    });
  });

  it('drops all ticks of a row that takes only one of them now', () => {
    expect(rules.mend(grid('yes no both', 'c xoo'), answer)).toEqual({ answer: {}, dropped: 4 });
  });

  it.each([null, 7, 'a', ['a'], { a: 1 }, { a: [{}] }, { x: { y: 1 } }])(
    'drops what is no answer: %j',
    (value) => {
      const { answer: left = {}, dropped } = rules.mend(block, value);
      expect(left).toEqual({});
      expect(dropped).toBe(1);
    },
  );

  it('has another key when other boxes are right, and the same when rows or columns move', () => {
    const key = rules.key(grid('x y', 'a xo', 'b ox'));
    expect(rules.key(grid('x y', 'b ox', 'a xo'))).toBe(key);
    expect(rules.key(grid('y x', 'a ox', 'b xo'))).toBe(key);
    expect(rules.key(grid('x y', 'a ox', 'b ox'))).not.toBe(key);
    expect(rules.key(grid('x y', 'a+ xo', 'b ox'))).not.toBe(key);
  });
});
