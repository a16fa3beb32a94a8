import type { Scale } from '../../model/blocks/index.js';
import type { BlockView } from '../../views/context.js';
import { rowsView } from '../rows/view.js';

/** Statements to agree with more or less. What they bring is for the result to say. */
export const scale: BlockView<Scale> = {
  controls: (block, view) => rowsView(block, view),
  phrases: { missing: 'missingRow' },
  spoken: () => '',
};
