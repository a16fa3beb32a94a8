import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number as rules } from '../../../src/blocks/number/grade.js';
import { findAcceptedNumber, isNumber } from '../../../src/engine.js';
import { nonsense, number } from '../../engine/make-blocks.js';

const isAccepted = (answer: string, ...ranges: Parameters<typeof number>): boolean =>
  rules.grade(number(...ranges), answer, 'all').verdict === 'right';

describe('a typed number', () => {
  it.each([
    ['14', 14],
    [' 14 ', 14],
    ['14.0', 14],
    ['014', 14],
    ['+14', 14],
    ['14 %', 14],
    ['€ 14', 14],
    ['14 °', 14],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [',5', 0.5],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['–3,5', -3.5],
    ['- 3', -3],
    ['-0', 0],
    ['1.500', 1500],
    ['1.500', 1.5],
    ['1,500', 1500],
    ['1 500', 1500],
    ['1 500', 1500],
    ["1'500", 1500],
    ['1.500,25', 1500.25],
    ['1,500.25', 1500.25],
    ['1.234.567', 1234567],
    ['6e23', 6e23],
    ['1e-9', 1e-9],
  ])('%j is %d', (text, value) => {
    expect(isAccepted(text, value)).toBe(true);
  });

  it.each([
    ['', 0],
    ['fourteen', 14],
    ['14 km', 14],
    ['1 4', 14],
    ['1.50', 150],
    ['1.5.0', 150],
    ['--3', 3],
    ['3-', 3],
    ['3', -3],
    ['0x0e', 14],
    ['Infinity', Infinity],
    ['2e-9', 1e-9],
    ['0', 1e-12],
  ])('%j is not %d', (text, value) => {
    expect(isAccepted(text, value)).toBe(false);
  });

  it('is accepted at both ends of a range and nowhere beyond', () => {
    for (const text of ['24', '25,5', '26']) expect(isAccepted(text, [24, 26])).toBe(true);
    for (const text of ['23,999', '26,001', '-25']) expect(isAccepted(text, [24, 26])).toBe(false);
    for (const text of ['-2', '−1', '0']) expect(isAccepted(text, [-2, 0])).toBe(true);
  });

  it('is accepted at an edge that the machine cannot hold exactly', () => {
    expect(isAccepted('3,6', [3.5 - 0.1, 3.5 + 0.1])).toBe(true);
    expect(isAccepted('0.3', [0, 0.1 + 0.2])).toBe(true);
    expect(isAccepted('0.3', 0.1 + 0.2)).toBe(true);
    expect(isAccepted('0.30001', 0.1 + 0.2)).toBe(false);
  });

  it('is right as any of those that are accepted', () => {
    const block = number(1, [5, 6]);
    expect(findAcceptedNumber(block, '5,5')?.from).toBe(5);
    expect(findAcceptedNumber(block, '3')).toBeUndefined();
    expect(findAcceptedNumber(block, undefined)).toBeUndefined();
    expect(rules.grade(block, '3', 'net')).toEqual({ verdict: 'wrong', credit: 0 });
  });

  it('is told apart from what is no number', () => {
    expect(isNumber('3,5')).toBe(true);
    expect(isNumber('three')).toBe(false);
    expect(isNumber(undefined)).toBe(false);
  });

  it('of any value is itself, with a comma and with a point', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isAccepted(String(value), value)).toBe(true);
        expect(isAccepted(String(value).replace('.', ','), value)).toBe(true);
      }),
    );
  });

  it.each(nonsense)('is refused and dropped as %o', (value) => {
    expect(rules.accepts(number(1), value)).toBeUndefined();
    expect(rules.mend(number(1), value)).toEqual({ dropped: 1 });
  });

  it('has another key when another number is accepted', () => {
    expect(rules.key(number(1, 2))).toBe(rules.key(number(2, 1)));
    expect(rules.key(number(1))).not.toBe(rules.key(number([1, 2])));
  });
});
