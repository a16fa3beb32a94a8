import type { Scale } from '../../model/blocks.js';
import type { BlockView } from './index.js';
import { rowsView } from './rows.js';

/** Statements to agree with more or less. What they bring is for the result to say. */
export const scale: BlockView<Scale> = (block, view) => rowsView(block, view);
