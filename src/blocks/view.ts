import type { BlockViews } from '../views/context.js';
import { blank } from './blank/view.js';
import { choice } from './choice/view.js';
import { gaps } from './gaps/view.js';
import { grid } from './grid/view.js';
import { number } from './number/view.js';
import { order } from './order/view.js';
import { scale } from './scale/view.js';
import { text } from './text/view.js';

/** The view of every type of answer block. */
export const views: Required<BlockViews> = {
  choice,
  order,
  grid,
  scale,
  blank,
  number,
  text,
  gaps,
};
