import type { AnswerBlock } from '../../model/blocks/index.js';
import { isGraded, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** What of an answer block can bring feedback of its own. */
const tellers = (block: AnswerBlock): readonly { feedback: readonly unknown[] }[] =>
  'options' in block ? block.options : 'accepted' in block ? block.accepted : [];

/** A reader learns from why an answer is right, not from the verdict. */
export const noExplanation: Rule = (worksheet, context) => {
  for (const question of questionsOf(worksheet)) {
    const { answer, explanation } = question;
    const told = explanation.length || tellers(answer).some(({ feedback }) => feedback.length);
    if (isGraded(answer) && !told) context.report('no-explanation', question);
  }
};
