import type { Blank } from '../../model/blocks/index.js';
import { findAccepted } from './grade.js';
import type { BlockView } from '../../views/context.js';
import { typedLine } from '../typed/view.js';

/** A word or a few words to type. */
export const blank: BlockView<Blank> = (block, view) =>
  typedLine(block.accepted, findAccepted(block, view.answer), view);
