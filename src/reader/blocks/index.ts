import { choice } from './choice.js';
import type { BlockReader } from './types.js';

/** The answer blocks, in the order in which they are looked for. */
export const blockReaders: readonly BlockReader[] = [choice];
