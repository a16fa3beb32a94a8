import type { Answer, AnswerBlock, AnswerType, BlockOf } from '../../model/blocks.js';
import type { Question, Quiz } from '../../model/worksheet.js';
import type { QuizState } from '../../engine/types.js';
import type { ViewContext } from '../context.js';
import { choice } from './choice.js';

/** What the view of an answer block gets. */
export interface BlockViewProps {
  readonly quiz: Quiz;
  readonly state: QuizState;
  readonly question: Question;
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
  /** Asks to check the answer, for a control in which Enter means that. */
  readonly check: () => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
}

/** The view of an answer block. */
export type BlockView<Block extends AnswerBlock> = (block: Block, props: BlockViewProps) => unknown;

/** The views of some kinds of answer blocks. */
export type ViewTable<Type extends AnswerType> = {
  readonly [Each in Type]: BlockView<BlockOf<Each>>;
};

/** The controls of an answer block. What shows the rare ones comes with the context. */
export const answerBlock = (block: AnswerBlock, props: BlockViewProps): unknown =>
  block.type === 'choice'
    ? choice(block, props)
    : (props.context.rareQuiz?.blocks[block.type] as BlockView<AnswerBlock> | undefined)?.(
        block,
        props,
      );
