import { typedText } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';
import type { AnswerBlock } from '../../model/blocks/index.js';

/** The common part of the gradings of blocks with one text to type. An answer is the typed text. */
export const typedGrading: Pick<
  Grading<AnswerBlock>,
  'isAnswered' | 'accepts' | 'change' | 'mend'
> = {
  isAnswered: (_block, answer) => typedText(answer).trim() !== '',
  accepts: (_block, value) => (typeof value === 'string' ? value : undefined),
  change: (_block, _answer, change) =>
    change.type === 'fill' && change.field === undefined ? change.text : undefined,
  mend: (_block, value) =>
    typeof value === 'string' ? { answer: value, dropped: 0 } : { dropped: 1 },
};
