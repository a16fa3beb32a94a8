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
    ['14 km', 14],
    ['14kg', 14],
    ['½', 0.5],
    ['1/2', 0.5],
    ['\u200e14', 14],
    ['١٤', 14],
  ])('%j is %d', (text, value) => {
    expect(isAccepted(text, value)).toBe(true);
  });

  it.each([
    ['', 0],
    ['fourteen', 14],
    ['14 green bottles', 14],
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

  it('may have the unit of the author, in any of its spellings, or none', () => {
    const grams = { ...number(250), accepted: [{ ...number(250).accepted[0]!, unit: 'grams' }] };
    const isRight = (answer: string): boolean =>
      rules.grade(grams, answer, 'all').verdict === 'right';
    for (const text of ['250', '250 g', '250gram', '250 Gramm', '250 gr.', '250 g '])
      expect(isRight(text), text).toBe(true);
    for (const text of ['250 kg', '250 ml', '€ 250', '250 apples', '251 g', 'grams'])
      expect(isRight(text), text).toBe(false);
  });

  it('is accepted as either number of an ambiguous text', () => {
    const [accepted] = number(1.5).accepted;
    const open = { ...number(), accepted: [{ ...accepted!, also: { from: 1500, to: 1500 } }] };
    for (const text of ['1.5', '1500', '1.500'])
      expect(rules.grade(open, text, 'all').verdict).toBe('right');
    expect(rules.grade(open, '15', 'all').verdict).toBe('wrong');
    expect(rules.key(open)).not.toBe(rules.key(number(1.5)));
  });

  it('is judged the same in every equivalent spelling', () => {
    const digits = [...'0٠۰०０𝟎'].map((zero) => zero.codePointAt(0)!);
    const spelling = fc.record({
      zero: fc.constantFrom(...digits),
      minus: fc.constantFrom('-', '−', '–'),
      point: fc.constantFrom('.', ','),
      group: fc.constantFrom('', ' ', '\u00a0', '’', "'"),
      unit: fc.constantFrom('', ' g', 'g', ' gram', ' Gramm', '\u00a0GR.'),
      mark: fc.constantFrom('', '\u200e', '\u200f', '\u061c', '\u2066'),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: -1e8, max: 1e8 }),
        fc.integer({ min: -2, max: 2 }),
        spelling,
        (cents, miss, { zero, minus, point, group, unit, mark }) => {
          const [whole = '', rest = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
          const written = `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${rest}`.replace(
            /\d/g,
            (digit) => String.fromCodePoint(zero + Number(digit)),
          );
          const block = number((cents + miss) / 100);
          block.accepted[0]!.unit = 'g';
          const text = `${mark}${cents < 0 ? minus : ''}${written}${unit}${mark}`;
          expect(rules.grade(block, text, 'all').verdict).toBe(miss ? 'wrong' : 'right');
        },
      ),
    );
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
