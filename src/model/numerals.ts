/** Numerals as keyboards and scripts write them: digits of every script, fractions in one character, invisible marks. */

const isDigit = /^\p{Nd}$/u;

/** The value of a decimal digit. The ten digits of a script follow each other, from 0 to 9. */
const digitValue = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (isDigit.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
};

/**
 * A text with the digits 0 to 9 for those of other scripts, with `1⁄2` for a fraction in one character, apart from the
 * digit before it, and without marks that nobody sees, such as those for the direction of writing, or the key around a digit.
 *
 * @example
 * foldNumerals('2½'); // '2 1⁄2'
 */
export const foldNumerals = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Variation_Selector}\u20e3]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitValue)
    .replace(/(\p{Nd}?)([¼-¾⅐-⅞↉])/gu, (_, digit: string, fraction: string) =>
      [digit, fraction.normalize('NFKD')].filter(Boolean).join(' '),
    );
