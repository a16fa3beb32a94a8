import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** More questions to draw than there are. */
export const pickTooMany: Rule = (worksheet, context) => {
  const { pick = 0 } = worksheet.kind === 'quiz' ? worksheet.settings : {};
  const count = questionsOf(worksheet).length;
  if (count && pick > count)
    context.report('pick-too-many', context.settings.get('pick'), { pick, count });
};
