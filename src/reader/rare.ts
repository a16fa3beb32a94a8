import { blank } from './blocks/blank.js';
import { gaps } from './blocks/gaps.js';
import { grid } from './blocks/grid.js';
import { order } from './blocks/order.js';
import { scale } from './blocks/scale.js';
import { text } from './blocks/text.js';
import { withFields } from './fields.js';
import { takePoints } from './points.js';
import type { RareReader } from './rare-types.js';
import { splitResults } from './results.js';

/** Reads what few worksheets hold. */
export const rare: RareReader = {
  blocks: [order, blank, grid, scale, text, gaps],
  takePoints,
  withFields,
  splitResults,
};
