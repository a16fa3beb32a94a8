import { foldNumerals } from './numerals.js';
import { isKnownUnit, isSameUnit } from './units.js';

/**
 * Parsing of numbers as people write them: with a decimal comma or point, any minus sign, groups of three digits, digits of
 * any script, a fraction, and a unit, which is no part of the number.
 */

/** The sign before the fraction of a number; a text such as `1.500` is another number with each of them. */
export type DecimalMark = '.' | ',';

/** A number with the unit behind it, or the sign of money before it; empty when there is none. */
export interface Quantity {
  value: number;
  unit: string;
}

/** The numbers from `from` to `to`, both included, with their unit; empty when there is none. */
export interface NumberRange {
  from: number;
  to: number;
  unit: string;
  /** The text without a tolerance of nothing: `366` for `366 ± 0`. */
  text: string;
}

// Longer texts are no numbers; this also bounds the time that the patterns below take.
const maxLength = 80;

const money = '\\p{Sc}|EUR|USD|GBP|CHF';
const quantity = new RegExp(
  `^(${money})?\\s*([-+−–‒]?)\\s*(${money})?\\s*` +
    "(?:(?:(\\d[\\d.,'’٫٬\\s]*)\\s)?(\\d+)\\s?⁄\\s?(\\d+)" +
    "|(\\d(?:[\\d.,'’٫٬\\s]*[\\d.,٫])?|[.,٫]\\d+)(e[-+−]?\\d{1,3})?)" +
    `(\\s*)([\\p{L}\\p{So}\\p{Sc}%٪‰′″'"][\\p{L}\\p{M}\\p{N}°/·.\\s]*)?$`,
  'iu',
);

/** The patterns of a number without sign, in which the second group is the sign between groups of three digits. */
const plainNumber: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?=.*\d)(\d*|[1-9]\d{0,2}([,'’٬\s])\d{3}(?:\2\d{3})*)(?:[.٫](\d*))?$/u,
  ',': /^(?=.*\d)(\d*|[1-9]\d{0,2}([.'’٬\s])\d{3}(?:\2\d{3})*)(?:[,٫](\d*))?$/u,
};

/** The value of digits with a power of ten, such as `e5`; not a number when the digits are none with this decimal mark. */
const valueOf = (digits: string, decimal: DecimalMark, power = ''): number => {
  const [, whole, , fraction = ''] = plainNumber[decimal].exec(digits.trim()) ?? [];
  return whole === undefined
    ? Number.NaN
    : Number(`${whole.replace(/\D/g, '')}.${fraction}0${power.replace('−', '-')}`);
};

/**
 * Whether the text behind a number is a unit: one that people know, or, apart from the number, any single word. A word right
 * behind the digits, as in `3D` or `2nd`, makes a name of both.
 */
const isUnit = (unit: string, space: string): boolean =>
  isKnownUnit(unit) || (space !== '' && /^\p{L}[\p{L}\p{M}]+\.?$/u.test(unit));

/** Reads a text, in which numerals are folded, as a number with this decimal mark. */
const quantityIn = (text: string, decimal: DecimalMark): Quantity | undefined => {
  const found = quantity.exec(text.trim());
  if (!found) return undefined;
  const [, before, sign = '', between, whole, above, below, digits, power, space = '', unit = ''] =
    found;
  const behind = unit.trim();
  if (behind && !isUnit(behind, space)) return undefined;
  const size =
    digits === undefined
      ? (whole ? valueOf(whole, decimal) : 0) + Number(above) / Number(below)
      : valueOf(digits, decimal, power);
  if (!Number.isFinite(size)) return undefined;
  return {
    value: size && /[-−–‒]/.test(sign) ? -size : size,
    unit: behind || (before ?? between ?? ''),
  };
};

/** A text with folded numerals, and without the line that stands for no cents in `€ 5,-`. */
const prepared = (text: string): string =>
  foldNumerals(text).replace(/(\d)[.,][-–—]{1,2}(?!\d)/g, '$1');

const distinct = <Value>(values: readonly (Value | undefined)[]): Value[] => {
  const byText = new Map<string, Value>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (value !== undefined && !byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
};

/**
 * All numbers that a typed text can mean; empty when it is no number. `1.500` is one and a half, or fifteen hundred; `1/2`
 * is a half.
 *
 * @example
 * readingsOf('1.500 kg'); // [{ value: 1.5, unit: 'kg' }, { value: 1500, unit: 'kg' }]
 */
export const readingsOf = (text: string): Quantity[] => {
  const typed = text.trim();
  if (typed.length > maxLength) return [];
  const folded = prepared(typed).replace(/(\d\s?)\/(?=\s?\d)/g, '$1⁄');
  return distinct([quantityIn(folded, '.'), quantityIn(folded, ',')]);
};

// Removes the error of binary arithmetic: a lower bound of 0.9 that became 0.9000000000000001 would refuse 0.9.
const withoutRoundingError = (number: number): number => Number(number.toPrecision(15));

const rangeSign = /±|\+\/?-|\.{2,3}|[-−–‒—…]/g;

const isPercentage = ({ unit }: Quantity): boolean => unit !== '' && isSameUnit(unit, '%');

type Bounds = Pick<NumberRange, 'from' | 'to'>;

/** The bounds of a number with a tolerance, which may be a percentage of the number. */
const boundsAround = (middle: Quantity, margin: Quantity): Bounds => {
  const isShare = isPercentage(margin) && !isPercentage(middle);
  const size = Math.abs(isShare ? (middle.value * margin.value) / 100 : margin.value);
  return {
    from: withoutRoundingError(middle.value - size),
    to: withoutRoundingError(middle.value + size),
  };
};

/** The bounds of a range; undefined for a date or a telephone number, recognised by a leading zero. */
const boundsBetween = (
  first: Quantity,
  second: Quantity,
  left: string,
  right: string,
): Bounds | undefined =>
  first.value > second.value || /^\s*0\d/.test(left) || /^\s*0\d/.test(right)
    ? undefined
    : { from: first.value, to: second.value };

const rangeIn = (text: string, decimal: DecimalMark): NumberRange | undefined => {
  const single = quantityIn(text, decimal);
  if (single) return { from: single.value, to: single.value, unit: single.unit, text };
  for (const { 0: sign, index } of text.matchAll(rangeSign)) {
    const left = text.slice(0, index);
    const right = text.slice(index + sign.length);
    const first = quantityIn(left, decimal);
    const second = quantityIn(right, decimal);
    if (!first || !second) continue;
    const isTolerance = /[±+]/.test(sign);
    const bounds = isTolerance
      ? boundsAround(first, second)
      : boundsBetween(first, second, left, right);
    const isShare = isTolerance && isPercentage(second);
    if (!bounds || !(isShare || isSameUnit(first.unit, second.unit))) return undefined;
    const unit = first.unit || (isShare ? '' : second.unit);
    return { ...bounds, unit, text: bounds.from === bounds.to ? left.trim() : text };
  }
  return undefined;
};

/**
 * The ranges that a text of an author can mean: one number, a number with a tolerance (`3,5 ± 0,1`, `200 g ± 5%`) or a range
 * (`24–26 °C`). Empty for any other text; two for a text that is another number with each decimal mark, that of `decimals[0]`
 * first.
 *
 * @example
 * const [{ from, to }] = rangesOf('10.000 ± 5 %', [',', '.']); // 9500, 10500
 */
export const rangesOf = (text: string, decimals: readonly DecimalMark[]): NumberRange[] => {
  const given = text.trim();
  if (given.length > maxLength) return [];
  const folded = prepared(given);
  return distinct(
    decimals.map((decimal) => {
      const range = rangeIn(folded, decimal);
      return range && (range.text === folded ? { ...range, text: given } : range);
    }),
  );
};

/**
 * The decimal mark of a language; undefined when the language is unknown.
 *
 * @example
 * decimalMarkOf('nl-BE'); // ','
 */
export const decimalMarkOf = (lang: string): DecimalMark | undefined => {
  try {
    if (!Intl.NumberFormat.supportedLocalesOf(lang).length) return undefined;
  } catch {
    // No tag of a language.
    return undefined;
  }
  // Other scripts have a mark of their own, which stands for the comma.
  return /^0?\./.test(new Intl.NumberFormat(`${lang}-u-nu-latn`).format(0.5)) ? '.' : ',';
};
