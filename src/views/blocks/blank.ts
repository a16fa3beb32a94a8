import type { Blank } from '../../model/blocks.js';
import { findAccepted } from '../../engine/index.js';
import type { BlockView } from './index.js';
import { typedLine } from './typed.js';

/** A word or a few words to type. */
export const blank: BlockView<Blank> = (block, view) =>
  typedLine(block.accepted, findAccepted(block, view.answer), view);
