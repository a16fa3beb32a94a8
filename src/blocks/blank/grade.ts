import type { Accepted, Answer, Blank } from '../../model/blocks/index.js';
import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/**
 * A text without case and accents. A mark is an accent in some scripts and a vowel or another letter in others, such as
 * those of Hindi, Thai and Japanese; there it stays.
 */
const bare = (text: string): string =>
  text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu, '$1')
    // Stress, and the dots that are mostly left out in Russian; й and ї are letters of their own.
    .replace(/(\p{Script=Cyrillic})[\u0300\u0301]+|(е)\u0308/giu, '$1$2')
    // In capitals ß is SS, and sigma is the same at the end of a word.
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøłđ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[`ʼʻ]/g, "'");

// What tells "C#" from "C", and "-5 volts" from "5 volts".
const minus = /(?:^\s*[-−–‒]\s*|(?<![\p{L}\p{N}])[-−–‒])(?=\p{N})/gu;
const ignored = /[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\]+/gu;
const inWord = /(?<=[\p{L}\p{M}])[^\p{L}\p{M}\p{N}\p{Sm}#*@&^\\\s]+(?=\p{L})/gu;

/**
 * What a text says, in two spellings where punctuation stands in a word: "e-mail" is the same as both "email" and
 * "e mail".
 */
const readingsOf = (text: string): string[] => {
  const signed = bare(text).replace(minus, '−');
  const split = (words: string): string =>
    words
      .replace(ignored, ' ')
      .replace(/\s*([\p{Sm}#*@&^\\])\s*/gu, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim();
  const readings = [...new Set([split(signed.replace(inWord, '')), split(signed)])].filter(Boolean);
  // What has no letter, digit or such sign at all is compared by the signs that it has.
  return readings.length ? readings : [signed.replace(/\s+/g, ' ').trim()];
};

/** The accepted answer that this is, if it is one: case, accents, punctuation and space do not matter. */
export const findAccepted = (block: Blank, answer: Answer | undefined): Accepted | undefined => {
  const given = readingsOf(typedText(answer));
  return block.accepted.find(({ text }) => readingsOf(text).some((one) => given.includes(one)));
};

/** A word to type. */
export const blank: Grading<Blank> = {
  ...typedGrading,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) =>
    JSON.stringify(block.accepted.map(({ text }) => readingsOf(text).join(' ')).sort()),
  grade: (block, answer) =>
    findAccepted(block, answer) ? { verdict: 'right', credit: 1 } : { verdict: 'wrong', credit: 0 },
};
