import { apart, list, shape, variant } from '../checks.js';
import { noPicks, option, textsOfOptions, type Facts, type OptionBase } from './shared.js';

/** Options to put in order; they stand in the right one. */
export interface Order {
  type: 'order';
  options: OptionBase[];
}

/** The facts of options to put in order. All of them are right in their places, so none is marked. */
export const order: Facts<'order', Order> = {
  check: variant<Order>({ order: { options: apart(list(shape<OptionBase>(option))) } }),
  isGraded: () => true,
  picks: noPicks,
  texts: ({ options }) => textsOfOptions(options),
  counts: ({ options }) => ({ options: options.length, right: 0 }),
};
