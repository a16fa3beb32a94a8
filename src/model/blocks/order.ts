import { withOwnIds, list, shape, variant } from '../checks.js';
import { noBoxes, optionProperties, optionTexts, type Facts, type OptionBase } from './shared.js';

/** Options to put in order; the worksheet holds them in the right order. */
export interface Order {
  type: 'order';
  options: OptionBase[];
}

/** The facts of options to put in order. Every option has its right place, so none is marked as right. */
export const order: Facts<'order', Order> = {
  check: variant<Order>({
    order: { options: withOwnIds(list(shape<OptionBase>(optionProperties))) },
  }),
  isGraded: () => true,
  boxGroups: noBoxes,
  texts: ({ options }) => optionTexts(options),
  counts: ({ options }) => ({ options: options.length, right: 0 }),
};
