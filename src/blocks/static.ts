import type { Backs } from '../static/key.js';
import type { Writers } from '../static/writer.js';
import { backChoice, writeChoice } from './choice/static.js';
import { writeGaps } from './gaps/static.js';
import { writeGrid } from './grid/static.js';
import { backOrder, writeOrder } from './order/static.js';
import { backRows } from './rows/static.js';
import { writeScale } from './scale/static.js';
import { writeText } from './text/static.js';
import { backTyped, writeTyped } from './typed/static.js';

/** The writer of every type of answer block into the static form. */
export const writers: Writers = {
  choice: writeChoice,
  order: writeOrder,
  grid: writeGrid,
  scale: writeScale,
  blank: writeTyped,
  number: writeTyped,
  text: writeText,
  gaps: writeGaps,
};

/** The reader of every type of answer block from the static form, in the order in which they are tried. */
export const backs: Backs = {
  order: backOrder,
  blank: backTyped,
  number: 'blank',
  choice: backChoice,
  grid: backRows,
  scale: 'grid',
  text: 'nothing',
  gaps: 'nothing',
};
