import type { AnswerBlock } from '../../model/blocks/index.js';
import { isGraded, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** The options or accepted answers of a block, which can have feedback of their own. */
const feedbackHolders = (block: AnswerBlock): readonly { feedback: readonly unknown[] }[] =>
  'options' in block ? block.options : 'accepted' in block ? block.accepted : [];

/** A reader learns from why an answer is right, not from the verdict. */
export const noExplanation: Rule = (worksheet, context) => {
  for (const question of questionsOf(worksheet)) {
    const { answer, explanation } = question;
    const hasFeedback =
      explanation.length || feedbackHolders(answer).some(({ feedback }) => feedback.length);
    if (isGraded(answer) && !hasFeedback) context.report('no-explanation', question);
  }
};
