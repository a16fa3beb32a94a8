import { list, shape, text, variant } from '../checks.js';
import { acceptedProperties, finiteNumber, noBoxes, type Accepted, type Facts } from './shared.js';

/** An accepted number or range of numbers. */
export interface AcceptedNumber extends Accepted {
  /** The least and the greatest accepted number, both included; equal for a single number. */
  from: number;
  to: number;
  /** The unit as the author wrote it. A reader may leave it out, but not type another one. Absent when there is none. */
  unit?: string;
  /** The bounds of the other number that the text can mean, which is accepted too: `1.500` in a file without a language. */
  also?: { from: number; to: number };
}

/** A number to type. */
export interface NumberBlank {
  type: 'number';
  accepted: AcceptedNumber[];
}

const bounds = { from: finiteNumber, to: finiteNumber };

/** The facts of a number to type. Every accepted number or range counts as an option that is marked right. */
export const number: Facts<'number', NumberBlank> = {
  check: variant<NumberBlank>({
    number: {
      accepted: list(
        shape<AcceptedNumber>({
          ...acceptedProperties,
          ...bounds,
          'unit?': text,
          'also?': shape<Required<AcceptedNumber>['also']>(bounds),
        }),
      ),
    },
  }),
  isGraded: ({ accepted: answers }) => answers.length > 0,
  boxGroups: noBoxes,
  texts: ({ accepted: answers }) => answers.map(({ feedback }) => feedback),
  counts: ({ accepted: { length } }) => ({ options: length, right: length }),
};
