import { typed } from '../../engine/answers.js';
import type { BlockRules } from '../../engine/grading.js';
import type { AnswerBlock } from '../../model/blocks/index.js';

/** What all that is typed in one place has in common. An answer is what was typed. */
export const typedRules: Pick<BlockRules<AnswerBlock>, 'isAnswered' | 'accepts' | 'mend'> = {
  isAnswered: (_block, answer) => typed(answer).trim() !== '',
  accepts: (_block, value) => (typeof value === 'string' ? value : undefined),
  mend: (_block, value) =>
    typeof value === 'string' ? { answer: value, dropped: 0 } : { dropped: 1 },
};
