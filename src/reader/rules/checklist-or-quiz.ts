import { isPromptLike } from '../asking.js';
import { blanksIn } from '../blanks.js';
import { plainText } from '../../model/plain-text.js';
import { choicesOf, pointsIn, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** The number of options that hardly any question has more of. */
const manyOptions = 12;

/**
 * Boxes that are ticked or numbered make a quiz of a file. Where nothing asks, it may be a checklist that was begun, or one
 * whose steps are numbered.
 */
export const checklistOrQuiz: Rule = (worksheet, context) => {
  const questions = questionsOf(worksheet);
  const choices = choicesOf(worksheet);
  if (context.hasKind || !choices.length) return;
  const asks = questions.some(
    ({ prompt, hints, answer }) =>
      // Blanks and scales are of a quiz.
      !/^(?:choice|order|grid)$/.test(answer.type) ||
      isPromptLike(plainText(prompt)) ||
      blanksIn(plainText(prompt)).length ||
      hints.length ||
      pointsIn(answer).length,
  );
  const options = choices.map(({ answer }) => answer.options);
  if (asks || options.flat().some(({ feedback }) => feedback.length)) return;
  const ticks = options.map((all) => all.filter(({ right }) => right).length);
  const total = ticks.reduce((sum, count) => sum + count, 0);
  // So are lists to put in order where there is hardly anything else.
  const others = questions.length - choices.length;
  if (total && others >= choices.length) return;
  // A quiz has a right answer in every list, and a wrong one.
  const uneven = ticks.filter((count, at) => !count || count === options[at]!.length).length;
  const explains = questions.some(({ explanation }) => explanation.length);
  const isLong = options.some(({ length }) => length > manyOptions);
  const isUneven = explains ? uneven * 2 > choices.length : uneven > 0 || total === 1;
  if (isLong || isUneven) context.report('checklist-or-quiz', undefined);
};
