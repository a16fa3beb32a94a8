import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, parseRange, readingsOf } from '../../src/model/number.js';

describe('a number', () => {
  it.each([
    ['14', 14],
    [' 14 ', 14],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['14.', 14],
    ['+2', 2],
    ['-2', -2],
    ['−2', -2],
    ['–2,5', -2.5],
    ['- 2', -2],
    ['-0', 0],
    ['007', 7],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['12345,678', 12345.678],
    ['0,500', 0.5],
    ['1,5e3', 1500],
    ['2E−2', 0.02],
    ['14%', 14],
    ['14 %', 14],
    ['€ 1.500,00', 1500],
    ['-€5', -5],
    ['21 °', 21],
  ])('is read in %j', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    '-',
    ',',
    '%',
    'e5',
    'twelve',
    '14 km',
    '1/2',
    '2024-05-01',
    '12:30',
    '1.2.3',
    '1,23,456',
    '1.234.56',
    '1,234,5',
    '1 23',
    '0x10',
    '10²',
    '1e999',
    'Infinity',
    '--2',
    '5-',
  ])('is not read in %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('with one group of three digits can be two numbers, the decimal one first', () => {
    expect(readingsOf('1.500')).toEqual([1.5, 1500]);
    expect(readingsOf('−1,500')).toEqual([-1.5, -1500]);
    expect(readingsOf('1500')).toEqual([1500]);
    expect(readingsOf('0.500')).toEqual([0.5]);
  });

  it('is read back as Dutch and English people write it', () => {
    const money = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, fc.constantFrom('nl', 'en', 'de-CH', 'fr'), (number, lang) => {
        const written = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(number);
        expect(readingsOf(written)).toContain(number === 0 ? 0 : number);
      }),
    );
  });

  it('is looked for in any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readingsOf(text).every(Number.isFinite)).toBe(true);
        const range = parseRange(text);
        expect(!range || range.from <= range.to).toBe(true);
      }),
    );
  });
});

describe('a range', () => {
  it.each([
    ['14', 14, 14],
    ['−3,5', -3.5, -3.5],
    ['3,5 ± 0,1', 3.4, 3.6],
    ['3.5±0.1', 3.4, 3.6],
    ['3.5 +/- 0.1', 3.4, 3.6],
    ['3.5 +- 0.1', 3.4, 3.6],
    ['1,1 ± 0,2', 0.9, 1.3],
    ['-2 ± 1', -3, -1],
    ['200 ± 5%', 190, 210],
    ['50% ± 5%', 45, 55],
    ['24–26', 24, 26],
    ['24 – 26', 24, 26],
    ['24-26', 24, 26],
    ['24—26', 24, 26],
    ['24...26', 24, 26],
    ['24..26', 24, 26],
    ['24…26', 24, 26],
    ['-5 – -3', -5, -3],
    ['−5–−3', -5, -3],
    ['-5-3', -5, 3],
    ['1,5–2,5', 1.5, 2.5],
    ['10% – 20%', 10, 20],
    ['€ 10–€ 20', 10, 20],
    ['1.000–2.000.000', 1, 2e6],
    ['2020-2024', 2020, 2024],
    ['0–5', 0, 5],
    ['0,5–0,7', 0.5, 0.7],
  ])('is read in %j', (text, from, to) => {
    expect(parseRange(text)).toEqual({ from, to });
  });

  it.each([
    '26–24',
    '06-12345678',
    '05-12',
    '12-05-2024',
    '5-',
    '–',
    'a–b',
    '1–2 km',
    'Mon–Fri',
    '3 ±',
    '± 3',
  ])('is not read in %j', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});
