import type { Answer, AnswerBlock, Option } from '../../model/blocks.js';
import type { Question } from '../../model/worksheet.js';
import type { ViewContext } from '../context.js';
import { choice } from './choice.js';

/** What the view of an answer block gets. */
export interface BlockViewProps {
  readonly question: Question;
  /** The options in the order of this attempt. */
  readonly options: readonly Option[];
  readonly answer: Answer | undefined;
  readonly context: ViewContext;
  /** Whether the answer is fixed. */
  readonly locked: boolean;
  /** Whether the reader may know how it went. */
  readonly showsVerdict: boolean;
  /** Whether the reader may know the right answer. */
  readonly showsAnswer: boolean;
  /** Asks to make this the answer. */
  readonly send: (answer: Answer) => void;
}

/** The view of an answer block. */
export type BlockView<Block extends AnswerBlock> = (block: Block, props: BlockViewProps) => unknown;

const views: { [Type in AnswerBlock['type']]: BlockView<Extract<AnswerBlock, { type: Type }>> } = {
  choice,
};

/** The controls of an answer block. */
export const answerBlock = (block: AnswerBlock, props: BlockViewProps): unknown =>
  views[block.type](block, props);
