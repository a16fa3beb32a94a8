import { blank } from '../blocks/blank/read.js';
import { gaps } from '../blocks/gaps/read.js';
import { grid } from '../blocks/grid/read.js';
import { order } from '../blocks/order/read.js';
import { scale } from '../blocks/scale/read.js';
import { text } from '../blocks/text/read.js';
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
