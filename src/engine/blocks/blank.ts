import type { Accepted, Answer, Blank } from '../../model/blocks.js';
import { typed } from './records.js';
import type { BlockRules } from './rules.js';
import { typedRules } from './typed.js';

const fold = (text: string): string => {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // What has no letter or digit at all is compared by its signs.
  return words || bare.replace(/\s+/g, ' ').trim();
};

/** The accepted answer that this is, if it is one: case, accents, punctuation and space do not matter. */
export const findAccepted = (block: Blank, answer: Answer | undefined): Accepted | undefined => {
  const given = fold(typed(answer));
  return block.accepted.find(({ text }) => fold(text) === given);
};

/** A word to type. */
export const blank: BlockRules<Blank> = {
  ...typedRules,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) => JSON.stringify(block.accepted.map(({ text }) => fold(text)).sort()),
  grade: (block, answer) =>
    findAccepted(block, answer) ? { verdict: 'right', credit: 1 } : { verdict: 'wrong', credit: 0 },
};
