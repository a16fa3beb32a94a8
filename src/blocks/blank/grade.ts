import type { Accepted, Answer, Blank } from '../../model/blocks/index.js';
import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

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
  text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu, '$1')
    // Removes stress marks, and the dots of ё, which Russian mostly leaves out; й and ї are letters of their own.
    .replace(/(\p{Script=Cyrillic})[\u0300\u0301]+|(е)\u0308/giu, '$1$2')
    // Goes through capitals, which turn ß into SS and make sigma at the end of a word the same as any other.
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøłđ]/g, (letter) => baseLetters[letter] ?? letter)
    .replace(/[`ʼʻ]/g, "'");

// The minus sign is kept, to tell "-5 volts" from "5 volts"; so are signs such as in "C#". All other signs are ignored.
const minus = /(?:^\s*[-−–‒]\s*|(?<![\p{L}\p{N}])[-−–‒])(?=\p{N})/gu;
const ignoredSigns = /[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\]+/gu;
const signsInWord = /(?<=[\p{L}\p{M}])[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\\s]+(?=\p{L})/gu;

/**
 * The spellings of a text by which it is compared. There are two for a text with punctuation inside a word: "e-mail" equals
 * both "email" and "e mail".
 */
const comparableSpellings = (text: string): string[] => {
  const signed = withoutAccents(text).replace(minus, '−');
  const normalize = (words: string): string =>
    words
      .replace(ignoredSigns, ' ')
      .replace(/\s*([\p{Sm}#*@&^\\])\s*/gu, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim();
  const spellings = [
    ...new Set([normalize(signed.replace(signsInWord, '')), normalize(signed)]),
  ].filter(Boolean);
  // A text without letters, digits and significant signs is compared by the signs that it has.
  return spellings.length ? spellings : [signed.replace(/\s+/g, ' ').trim()];
};

/**
 * The accepted answer that a typed answer matches; undefined when there is none. Case, accents, punctuation and space are
 * ignored.
 *
 * @example
 * if (block.type === 'blank') findAccepted(block, 'paris')?.feedback;
 */
export const findAccepted = (block: Blank, answer: Answer | undefined): Accepted | undefined => {
  const givenSpellings = comparableSpellings(typedText(answer));
  return block.accepted.find(({ text }) =>
    comparableSpellings(text).some((spelling) => givenSpellings.includes(spelling)),
  );
};

/** The grading of a word to type. */
export const blank: Grading<Blank> = {
  ...typedGrading,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) =>
    JSON.stringify(block.accepted.map(({ text }) => comparableSpellings(text).join(' ')).sort()),
  grade: (block, answer) =>
    findAccepted(block, answer) ? { verdict: 'right', credit: 1 } : { verdict: 'wrong', credit: 0 },
};
