import type { Readers } from '../reader/context.js';
import { blank } from './blank/read.js';
import { choice } from './choice/read.js';
import { gaps } from './gaps/read.js';
import { grid } from './grid/read.js';
import { order } from './order/read.js';
import { scale } from './scale/read.js';
import { text } from './text/read.js';

/** The reader of every type of answer block, in the order in which they are tried. */
export const readers: Readers = {
  order,
  blank,
  // The reader of blanks makes a number block when all accepted answers are numbers.
  number: 'blank',
  grid,
  scale,
  text,
  gaps,
  choice,
};
