import type { Context } from '../context.js';
import { choice } from './choice.js';
import type { BlockReader } from './types.js';

/** The answer blocks, in the order in which they are looked for: what is special before what is general. */
export const blockReaders = ({ rare }: Context): readonly BlockReader[] =>
  rare ? [...rare.blocks, choice] : [choice];
