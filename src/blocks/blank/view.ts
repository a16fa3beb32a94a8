import type { Blank } from '../../model/blocks/index.js';
import { findAccepted } from './grade.js';
import type { BlockView } from '../../views/context.js';
import { plainText } from '../../model/plain-text.js';
import { typedLine, typedView } from '../typed/view.js';

/** The view of a word or a few words to type. */
export const blank: BlockView<Blank> = {
  ...typedView,
  controls: (block, view) => typedLine(block.accepted, findAccepted(block, view.answer), view),
  spoken: (block, answer) => plainText(findAccepted(block, answer)?.feedback ?? []),
};
