import type { Scale } from '../../model/blocks/index.js';
import type { BlockView } from '../../views/context.js';
import { rowsView } from '../rows/view.js';

/** The view of a scale. It does not show points, which are for the result. */
export const scale: BlockView<Scale> = {
  controls: (block, view) => rowsView(block, view),
  phrases: { missing: 'missingRow' },
  spoken: () => '',
};
