import type { AnswerBlock } from '../model/blocks/index.js';
import type { BlockView, BlockViewProps } from '../views/context.js';
import { choice } from './choice/view.js';

/** The controls of an answer block. What shows the rare ones comes with the context. */
export const answerBlock = (block: AnswerBlock, props: BlockViewProps): unknown =>
  block.type === 'choice'
    ? choice(block, props)
    : (props.context.rareQuiz?.blocks[block.type] as BlockView<AnswerBlock> | undefined)?.(
        block,
        props,
      );
