import type { OptionBase, Order } from '../model/blocks/index.js';
import { hash, shuffled } from './order.js';
import type { QuizState } from './types.js';

/** How the options to put in order are laid out before the reader moved any: never in the right order. */
export const startingOrder = (
  { seed }: Pick<QuizState, 'seed'>,
  id: string,
  { options }: Order,
): readonly OptionBase[] => {
  const laid = shuffled(hash(seed, id), options);
  const said = (order: readonly OptionBase[]): string =>
    JSON.stringify(order.map(({ content }) => content));
  return said(laid) === said(options) ? [...laid.slice(1), ...laid.slice(0, 1)] : laid;
};
