import { list, shape, variant } from '../checks.js';
import { acceptedProperties, noBoxes, type Accepted, type Facts } from './shared.js';

/** A word or a few words to type, with the answers that are accepted. */
export interface Blank {
  type: 'blank';
  accepted: Accepted[];
}

/** The facts of a blank. Every accepted answer counts as an option that is marked right. */
export const blank: Facts<'blank', Blank> = {
  check: variant<Blank>({ blank: { accepted: list(shape<Accepted>(acceptedProperties)) } }),
  isGraded: ({ accepted: answers }) => answers.length > 0,
  boxGroups: noBoxes,
  texts: ({ accepted: answers }) => answers.map(({ feedback }) => feedback),
  counts: ({ accepted: { length } }) => ({ options: length, right: length }),
};
