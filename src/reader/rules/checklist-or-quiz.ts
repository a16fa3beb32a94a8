import { blanksIn } from '../blanks.js';
import { plainText } from '../../model/plain-text.js';
import { choicesOf, pointsIn, questionsOf } from './kit/questions.js';
import { asksSomething } from './kit/prompts.js';
import type { Rule } from '../types.js';

/** Ticked boxes make a quiz of a file. Where nothing asks and nothing explains, it may be a checklist that was begun. */
export const checklistOrQuiz: Rule = (worksheet, context) => {
  const questions = questionsOf(worksheet);
  const choices = choicesOf(worksheet);
  if (context.hasKind || !questions.length || choices.length < questions.length) return;
  const says = questions.some(
    ({ prompt, explanation, hints, answer }) =>
      asksSomething(plainText(prompt)) ||
      blanksIn(plainText(prompt)).length ||
      explanation.length ||
      hints.length ||
      pointsIn(answer).length,
  );
  const options = choices.map(({ answer }) => answer.options);
  if (says || options.flat().some(({ feedback }) => feedback.length)) return;
  const ticks = options.map((all) => all.filter(({ right }) => right).length);
  const total = ticks.reduce((sum, count) => sum + count, 0);
  // A quiz has a right answer in every list, and a wrong one.
  const isUneven = ticks.some((count, at) => !count || count === options[at]!.length);
  if (total === 1 || isUneven) context.report('checklist-or-quiz', undefined);
};
