import type { AcceptedNumber, Answer, NumberBlank } from '../../model/blocks/index.js';
import { readingsOf } from '../../model/number.js';
import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

/** The accepted number or range that this is in, if it is in one; `1.500` may be one and a half or fifteen hundred. */
export const findAcceptedNumber = (
  block: NumberBlank,
  answer: Answer | undefined,
): AcceptedNumber | undefined => {
  const readings = readingsOf(typedText(answer));
  return block.accepted.find(({ from, to }) =>
    readings.some((number) => {
      // 3.5 + 0.1 is a little less than 3.6.
      const slack = 1e-9 * Math.max(Math.abs(from), Math.abs(to));
      return number >= from - slack && number <= to + slack;
    }),
  );
};

/** Whether what was typed is a number at all. */
export const isNumber = (answer: Answer | undefined): boolean =>
  readingsOf(typedText(answer)).length > 0;

/** A number to type. */
export const number: Grading<NumberBlank> = {
  ...typedGrading,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) => JSON.stringify(block.accepted.map(({ from, to }) => [from, to]).sort()),
  grade: (block, answer) =>
    findAcceptedNumber(block, answer)
      ? { verdict: 'right', credit: 1 }
      : { verdict: 'wrong', credit: 0 },
};
