import { foldNumerals } from './numerals.js';

/** Comparison of words: the differences in spelling that make no other answer. */

const baseLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/**
 * A text without case and accents. Combining marks are removed only in scripts where they are accents; in others, such as
 * those of Hindi, Thai and Japanese, a mark is a vowel or makes another letter.
 */
const withoutAccents = (text: string): string =>
  foldNumerals(text)
    .replaceAll('´', "'")
    .normalize('NFKD')
    // The slash in a fraction of one character, as people type it.
    .replaceAll('⁄', '/')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu, '$1')
    // Removes stress marks, and the dots of ё, which Russian mostly leaves out; й and ї are letters of their own.
    .replace(/(\p{Script=Cyrillic})[\u0300\u0301]+|(е)\u0308/giu, '$1$2')
    // Goes through capitals, which turn ß into SS and make sigma at the end of a word the same as any other; before that
    // through small letters, since only these make ß of its own capital.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøłđ]/g, (letter) => baseLetters[letter] ?? letter)
    .replace(/[`ʼʻ]/g, "'");

// The minus sign is kept, to tell "-5 volts" from "5 volts"; so are signs such as in "C#". All other signs are ignored.
const minus = /(?:^\s*[-−–‒]\s*|(?<![\p{L}\p{N}])[-−–‒])(?=\p{N})/gu;
const ignoredSigns = /[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\]+/gu;
const signsInWord = /(?<=[\p{L}\p{M}])[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\\s]+(?=\p{L})/gu;

/**
 * The spellings of a text by which it is compared: without case, accents, punctuation and space, and with one form for each
 * digit. There are two for a text with punctuation inside a word: "e-mail" equals both "email" and "e mail".
 *
 * @example
 * spellingsOf('Straße!'); // ['strasse']
 */
export const spellingsOf = (text: string): string[] => {
  const signed = withoutAccents(text).replace(minus, '−');
  const normalize = (words: string): string =>
    words
      .replace(ignoredSigns, ' ')
      .replace(/[\p{Sm}#*@&^\\]/gu, ' $& ')
      .replace(/\s+/g, ' ')
      .trim();
  const spellings = [
    ...new Set([normalize(signed.replace(signsInWord, '')), normalize(signed)]),
  ].filter(Boolean);
  // A text without letters, digits and significant signs is compared by the signs that it has.
  return spellings.length ? spellings : [signed.replace(/\s+/g, ' ').trim()];
};
