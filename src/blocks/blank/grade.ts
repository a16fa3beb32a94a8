import type { Accepted, Answer, Blank } from '../../model/blocks/index.js';
import { spellingsOf } from '../../model/spelling.js';
import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

/**
 * The accepted answer that a typed answer matches; undefined when there is none. Case, accents, punctuation and space are
 * ignored.
 *
 * @example
 * if (block.type === 'blank') findAccepted(block, 'paris')?.feedback;
 */
export const findAccepted = (block: Blank, answer: Answer | undefined): Accepted | undefined => {
  const givenSpellings = spellingsOf(typedText(answer));
  return block.accepted.find(({ text }) =>
    spellingsOf(text).some((spelling) => givenSpellings.includes(spelling)),
  );
};

/** The grading of a word to type. */
export const blank: Grading<Blank> = {
  ...typedGrading,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) =>
    JSON.stringify(block.accepted.map(({ text }) => spellingsOf(text).join(' ')).sort()),
  grade: (block, answer) =>
    findAccepted(block, answer) ? { verdict: 'right', credit: 1 } : { verdict: 'wrong', credit: 0 },
};
