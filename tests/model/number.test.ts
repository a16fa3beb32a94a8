import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, rangesOf, readingsOf } from '../../src/model/number.js';

const valuesOf = (text: string): number[] => readingsOf(text).map(({ value }) => value);

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
    ['€ 5,-', 5],
    ['½', 0.5],
    ['−2½', -2.5],
    ['1 ¾ kg', 1.75],
    ['1/2', 0.5],
    ['2 1/4', 2.25],
    ['\u200e5\u200f', 5],
    ['\u2067٥\u2069', 5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['३६', 36],
    ['１４', 14],
    ['𝟭𝟰', 14],
  ])('is read in %j', (text, number) => {
    expect(valuesOf(text)).toContain(number);
  });

  it.each([
    '',
    ' ',
    '-',
    ',',
    '%',
    'e5',
    'twelve',
    '1/0',
    '3D printers',
    '2nd',
    '4x4',
    '12 red apples',
    '24-hour',
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
    expect(readingsOf(text)).toEqual([]);
  });

  it('with one group of three digits can be two numbers', () => {
    expect(valuesOf('1.500')).toEqual([1.5, 1500]);
    expect(valuesOf('−1,500')).toEqual([-1500, -1.5]);
    expect(valuesOf('1500')).toEqual([1500]);
    expect(valuesOf('0.500')).toEqual([0.5]);
  });

  it.each([
    ['250 grams', 'grams'],
    ['250g', 'g'],
    ['250 gr.', 'gr.'],
    ['37 °C', '°C'],
    ['37℃', '℃'],
    ['80 km/h', 'km/h'],
    ['5 m²', 'm²'],
    ['14 square metres', 'square metres'],
    ['€ 5', '€'],
    ['EUR 5', 'EUR'],
    ['5 €', '€'],
    ['3 keer', 'keer'],
    ['5', ''],
  ])('has its unit beside it in %j', (text, unit) => {
    expect(readingsOf(text)).toEqual([expect.objectContaining({ unit })]);
  });

  it('is not looked for in a text that is too long for one', () => {
    expect(valuesOf(`${' '.repeat(1e5)}5${' '.repeat(1e5)}`)).toEqual([5]);
    expect(valuesOf('0'.repeat(1e5))).toEqual([]);
    expect(rangesOf('1 - '.repeat(1e5), ['.'])).toEqual([]);
  });

  it('is read back as Dutch and English people write it', () => {
    const money = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, fc.constantFrom('nl', 'en', 'de-CH', 'fr'), (number, lang) => {
        const written = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(number);
        expect(valuesOf(written)).toContain(number === 0 ? 0 : number);
      }),
    );
  });

  it('is looked for in any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(valuesOf(text).every(Number.isFinite)).toBe(true);
        for (const { from, to } of rangesOf(text, ['.', ','])) expect(from <= to).toBe(true);
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
    ['1.000–2.000.000', 1000, 2e6],
    ['2020-2024', 2020, 2024],
    ['0–5', 0, 5],
    ['0,5–0,7', 0.5, 0.7],
    ['1–2 km', 1, 2],
    ['1 km – 2 km', 1, 2],
    ['200 g ± 5%', 190, 210],
    ['3,5 kg ± 0,1', 3.4, 3.6],
    ['½ – 1', 0.5, 1],
  ])('is read in %j', (text, from, to) => {
    expect(rangesOf(text, ['.', ','])).toContainEqual(expect.objectContaining({ from, to }));
  });

  it.each([
    '26–24',
    '06-12345678',
    '05-12',
    '12-05-2024',
    '5-',
    '–',
    'a–b',
    '1 g – 2 km',
    '200 g ± 5 ml',
    '1/2',
    'Mon–Fri',
    '3 ±',
    '± 3',
  ])('is not read in %j', (text) => {
    expect(rangesOf(text, ['.', ','])).toEqual([]);
  });

  it('is read with the decimal mark of the language first', () => {
    const fromOf = (text: string, lang: string): number | undefined => {
      const mark = decimalMarkOf(lang)!;
      return rangesOf(text, mark === ',' ? [',', '.'] : ['.', ','])[0]?.from;
    };
    expect(fromOf('1.000', 'nl')).toBe(1000);
    expect(fromOf('100.000', 'nl-BE')).toBe(100000);
    expect(fromOf('10.000 ± 5 %', 'nl')).toBe(9500);
    expect(fromOf('1.000–2.500', 'de')).toBe(1000);
    expect(fromOf('3.142 ± 0.01', 'nl')).toBeCloseTo(3.132);
    expect(fromOf('1,234', 'en')).toBe(1234);
    expect(fromOf('1.234', 'en')).toBe(1.234);
    expect(fromOf('3,5', 'en')).toBe(3.5);
  });

  it('has no text for a tolerance of nothing', () => {
    const textOf = (text: string): string | undefined => rangesOf(text, ['.'])[0]?.text;
    expect(textOf('366 ± 0')).toBe('366');
    expect(textOf('366–366')).toBe('366');
    expect(textOf('366 ± 1')).toBe('366 ± 1');
  });
});

describe('the decimal mark of a language', () => {
  it('is known from the tag, and for no tag that names none', () => {
    expect(['nl', 'de-AT', 'fr', 'en', 'en-GB', 'ja'].map(decimalMarkOf).join('')).toBe(',,,...');
    for (const lang of ['dutch', 'x', 'a_b', '']) expect(decimalMarkOf(lang)).toBeUndefined();
  });
});
