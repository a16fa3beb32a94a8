import type { Heading, Nodes, Paragraph } from 'mdast';
import type { AnswerBlock, AnswerType } from '../../model/blocks.js';
import type { Context, Place } from '../context.js';

/** An answer block that was found. */
export interface Found {
  /** The index behind its last node. */
  end: number;
  /** Where it stands, when that is known. */
  place: Place | undefined;
  /** Makes it a part of the worksheet. Called once. */
  read: () => AnswerBlock;
}

/** How one kind of answer block is found in a file. */
export interface BlockReader {
  type: AnswerType;
  /**
   * The answer block that begins at `nodes[index]`, if there is one. `before` is what stands above it, but for code,
   * images and the like that belong to the question: a node, or the heading of the section. `heading` is what all of the
   * nodes stand under.
   */
  find: (
    nodes: readonly Nodes[],
    index: number,
    before: Nodes | undefined,
    context: Context,
    heading: Heading | Paragraph | undefined,
  ) => Found | undefined;
  /** Whether a list or a table holds what only a quiz can hold. */
  provesQuiz: (node: Nodes, context: Context) => boolean;
}
