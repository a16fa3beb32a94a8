import { list, shape, variant } from '../checks.js';
import { accepted, noPicks, number as finite, type Accepted, type Facts } from './shared.js';

/** A number, or a range of them, that is accepted. */
export interface AcceptedNumber extends Accepted {
  /** The least and the greatest number that is accepted, both included; equal for one number. */
  from: number;
  to: number;
}

/** A number to type. */
export interface NumberBlank {
  type: 'number';
  accepted: AcceptedNumber[];
}

/** The facts of a number to type. Every accepted number or range counts as one marked right. */
export const number: Facts<'number', NumberBlank> = {
  check: variant<NumberBlank>({
    number: { accepted: list(shape<AcceptedNumber>({ ...accepted, from: finite, to: finite })) },
  }),
  isGraded: ({ accepted: answers }) => answers.length > 0,
  picks: noPicks,
  texts: ({ accepted: answers }) => answers.map(({ feedback }) => feedback),
  counts: ({ accepted: { length } }) => ({ options: length, right: length }),
};
