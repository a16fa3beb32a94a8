import type { Readers } from '../reader/context.js';
import { blank } from './blank/read.js';
import { choice } from './choice/read.js';
import { gaps } from './gaps/read.js';
import { grid } from './grid/read.js';
import { order } from './order/read.js';
import { scale } from './scale/read.js';
import { text } from './text/read.js';

/** How each answer block is read, in the order in which they are looked for. */
export const readers: Readers = {
  order,
  blank,
  // What is accepted in a blank are words or numbers.
  number: 'blank',
  grid,
  scale,
  text,
  gaps,
  choice,
};
