import type { Nodes } from 'mdast';
import type { Points } from '../model/blocks/index.js';
import type { Inline } from '../model/text.js';
import type { ResultSection, Topic } from '../model/worksheet.js';
import type { BlockReader } from './context.js';
import type { Context } from './context.js';
import type { Named } from './ids.js';
import type { Section } from './sections.js';

/** What of a file belongs to the result, and what is left. */
export interface Split {
  readonly sections: Section[];
  /** The result sections, whose ids are still to be given. */
  readonly results: Named<ResultSection>[];
  /** Fills in what needs the ids of topics and results. */
  readonly settle: (topics: readonly Topic[]) => void;
}

/** Reads what few worksheets hold: other answer blocks than choices, points, results and fields. */
export interface RareReader {
  readonly blocks: readonly BlockReader[];
  readonly takePoints: <Node extends Nodes>(
    node: Node,
    context: Context,
  ) => { node: Node; points: Points[] };
  readonly withFields: (line: readonly Inline[], scope: string) => Inline[];
  readonly splitResults: (sections: readonly Section[], context: Context) => Split;
}
