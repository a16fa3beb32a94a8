import type { AnswerBlock, AnswerType, BlockOf } from '../model/blocks/index.js';
import { rareRules } from '../engine/rare.js';
import { choice } from './choice/grade.js';
import type { BlockRules } from '../engine/grading.js';

/** The rules of some kinds of answer blocks. */
export type RuleTable<Type extends AnswerType> = {
  readonly [Each in Type]: BlockRules<BlockOf<Each>>;
};

/** The rules of the kind that `block` is of. Throws when it is a rare one and the rare rules were not added. */
export const rulesOf = (block: AnswerBlock): BlockRules<AnswerBlock> => {
  const { type } = block;
  const rules = type === 'choice' ? choice : rareRules()?.blocks[type];
  if (!rules) throw new Error(`The rules of "${type}" are not loaded`);
  return rules as BlockRules<AnswerBlock>;
};
