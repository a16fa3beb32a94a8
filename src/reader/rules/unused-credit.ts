import type { AnswerBlock } from '../../model/blocks/index.js';
import { isGraded, pointsIn, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Whether an answer can be right in part, by what is ticked and not by the author's points. */
const isShared = (block: AnswerBlock): boolean =>
  isGraded(block) &&
  (/^(?:grid|order)$/.test(block.type) || (block.type === 'choice' && block.several)) &&
  !pointsIn(block).some(({ to, n }) => !to && n !== 0);

/** A way to credit what is right in part, where nothing can be. */
export const unusedCredit: Rule = (worksheet, context) => {
  const { credit = 'all' } = worksheet.kind === 'quiz' ? worksheet.settings : {};
  const questions = questionsOf(worksheet);
  if (credit === 'all' || !questions.length) return;
  if (!questions.some(({ answer }) => isShared(answer)))
    context.report('unused-credit', context.settings.get('credit'));
};
