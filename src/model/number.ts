/** Parsing of numbers as people write them: with a decimal comma or point, any minus sign, groups of three digits. */

const isMinus = /^[-−–‒]/;

/**
 * All numbers that a text can mean, the likeliest first; empty when it is no number. `1.500` is one and a half, or
 * fifteen hundred. The signs of money, per cent and degrees are ignored.
 */
export const readingsOf = (text: string): number[] => {
  const [, sign = '', written = '', power = ''] =
    /^([-+−–‒]?)\s*(\d[\d.,'’\s]*|[.,]\d+)(e[-+−]?\d{1,3})?$/iu.exec(
      text.replace(/[\p{Sc}%°]/gu, '').trim(),
    ) ?? [];
  const digits = written.trim();
  const groups = /^[1-9]\d{0,2}([.,'’\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/u.exec(digits);
  return [
    ...(/^\d+[.,]?\d*$|^[.,]\d+$/.test(digits) ? [digits] : []),
    ...(groups ? [digits.replaceAll(groups[1]!, '')] : []),
  ]
    .map((number) => Number(number.replace(',', '.') + power.replace('−', '-')))
    .filter(Number.isFinite)
    .map((number) => (number && isMinus.test(sign) ? -number : number));
};

/** The number that a text most likely means; undefined when the text is no number. */
export const parseNumber = (text: string): number | undefined => readingsOf(text)[0];

// Removes the error of binary arithmetic: a lower bound of 0.9 that became 0.9000000000000001 would refuse 0.9.
const withoutRoundingError = (number: number): number => Number(number.toPrecision(15));

/**
 * The range, both ends included, that a text means: one number, a number with a tolerance (`3,5 ± 0,1`, `200 ± 5%`) or a
 * range (`24–26`). Undefined for any other text; also for dates and telephone numbers, recognised by a leading zero.
 */
export const parseRange = (text: string): { from: number; to: number } | undefined => {
  const single = parseNumber(text);
  if (single !== undefined) return { from: single, to: single };
  const [, left = '', sign = '', right = ''] =
    /^(\D{0,4}\d[\d.,'’\s]*?[%°]?)\s?(±|\+\/?-|\.{2,3}|[-−–‒—…])(.{1,40})$/u.exec(text.trim()) ??
    [];
  const first = parseNumber(left);
  const second = parseNumber(right);
  if (first === undefined || second === undefined) return undefined;
  if (/[±+]/.test(sign)) {
    const isShare = right.includes('%') && !left.includes('%');
    const margin = Math.abs(isShare ? (first * second) / 100 : second);
    return { from: withoutRoundingError(first - margin), to: withoutRoundingError(first + margin) };
  }
  return first > second || /^0\d/.test(left.trim()) || /^0\d/.test(right.trim())
    ? undefined
    : { from: first, to: second };
};
