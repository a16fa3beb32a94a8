import type { AnswerBlock, AnswerType } from '../../model/blocks.js';
import { choice } from './choice.js';
import type { BlockRules } from './rules.js';

const table: { [Type in AnswerType]: BlockRules<Extract<AnswerBlock, { type: Type }>> } = {
  choice,
};

/** The rules of the kind that `block` is of. */
export const rulesOf = (block: AnswerBlock): BlockRules<AnswerBlock> => table[block.type];
