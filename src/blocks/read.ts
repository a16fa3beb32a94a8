import type { Context } from '../reader/context.js';
import { choice } from './choice/read.js';
import type { BlockReader } from '../reader/context.js';

/** The answer blocks, in the order in which they are looked for: what is special before what is general. */
export const blockReaders = ({ rare }: Context): readonly BlockReader[] =>
  rare ? [...rare.blocks, choice] : [choice];
