import type { Score } from './types.js';

/**
 * The whole percentage of a score. By this one number a score is shown, passes and gets its band, so that a reader who sees
 * "70 %" has passed at 70. Half a percent counts as a whole one; thirds do not add up exactly in binary arithmetic, and the
 * margin keeps a reader from losing by the last bit.
 *
 * @example
 * wholePercentage({ percentage: (16 / 23) * 100 }); // 70
 */
export const wholePercentage = ({ percentage }: Pick<Score, 'percentage'>): number =>
  Math.round(percentage + 1e-9);
