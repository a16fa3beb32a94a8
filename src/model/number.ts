/** Numbers as people write them: with a decimal comma or point, a sign of any kind, groups of three digits. */

const isMinus = /^[-−–‒]/;

/**
 * All that a text can mean as a number, the likeliest first; nothing when it is none. `1.500` is one and a half, and may
 * be fifteen hundred. The signs of money, per cent and degrees are left out.
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

/** The number that a text most likely means; undefined when it is none. */
export const parseNumber = (text: string): number | undefined => readingsOf(text)[0];

// What is 0.9 must not become 0.9000000000000001, which would refuse 0.9.
const exact = (number: number): number => Number(number.toPrecision(15));

/**
 * The numbers, both included, that a text means: one number, one with a tolerance (`3,5 ± 0,1`, `200 ± 5%`) or a range
 * (`24–26`). Undefined when it is none of these; so are dates and telephone numbers, in which a zero stands first.
 */
export const parseRange = (text: string): { from: number; to: number } | undefined => {
  const one = parseNumber(text);
  if (one !== undefined) return { from: one, to: one };
  const [, left = '', sign = '', right = ''] =
    /^(\D{0,4}\d[\d.,'’\s]*?[%°]?)\s?(±|\+\/?-|\.{2,3}|[-−–‒—…])(.{1,40})$/u.exec(text.trim()) ??
    [];
  const first = parseNumber(left);
  const second = parseNumber(right);
  if (first === undefined || second === undefined) return undefined;
  if (/[±+]/.test(sign)) {
    const isShare = right.includes('%') && !left.includes('%');
    const margin = Math.abs(isShare ? (first * second) / 100 : second);
    return { from: exact(first - margin), to: exact(first + margin) };
  }
  return first > second || /^0\d/.test(left.trim()) || /^0\d/.test(right.trim())
    ? undefined
    : { from: first, to: second };
};
