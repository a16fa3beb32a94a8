import type { AcceptedNumber, Answer, NumberBlank } from '../../model/blocks/index.js';
import { readingsOf } from '../../model/number.js';
import { isSameUnit } from '../../model/units.js';
import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import { typedGrading } from '../typed/grade.js';

// The margin makes 3.6 equal to 3.5 + 0.1, which is a little less in binary arithmetic.
const isWithin = (number: number, { from, to }: { from: number; to: number }): boolean => {
  const slack = 1e-9 * Math.max(Math.abs(from), Math.abs(to));
  return number >= from - slack && number <= to + slack;
};

/**
 * The accepted number or range that a typed answer lies in; undefined when there is none. An ambiguous text counts with each
 * of its meanings: `1.500` is one and a half or fifteen hundred. A unit may be left out, but must not be another one.
 *
 * @example
 * if (block.type === 'number') findAcceptedNumber(block, '3,5')?.feedback;
 */
export const findAcceptedNumber = (
  block: NumberBlank,
  answer: Answer | undefined,
): AcceptedNumber | undefined => {
  const readings = readingsOf(typedText(answer));
  return block.accepted.find((accepted) => {
    const { unit = '', also = accepted } = accepted;
    return readings.some(
      (reading) =>
        isSameUnit(reading.unit, unit) &&
        (isWithin(reading.value, accepted) || isWithin(reading.value, also)),
    );
  });
};

/**
 * Whether the typed text is a number.
 *
 * @example
 * isNumber('3,5'); // true
 */
export const isNumber = (answer: Answer | undefined): boolean =>
  readingsOf(typedText(answer)).length > 0;

/** The grading of a number to type. */
export const number: Grading<NumberBlank> = {
  ...typedGrading,
  isGraded: (block) => block.accepted.length > 0,
  key: (block) =>
    JSON.stringify(
      block.accepted
        .map(({ from, to, unit, also }) => [
          from,
          to,
          ...(unit || also ? [unit ?? '', also?.from ?? from, also?.to ?? to] : []),
        ])
        .sort(),
    ),
  grade: (block, answer) =>
    findAcceptedNumber(block, answer)
      ? { verdict: 'right', credit: 1 }
      : { verdict: 'wrong', credit: 0 },
};
