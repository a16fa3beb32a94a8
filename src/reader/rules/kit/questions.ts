import type { MessageRule } from '../../../model/messages.js';
import { factsOf } from '../../../model/blocks/facts.js';
import type { AnswerBlock, Choice, Option, Points } from '../../../model/blocks/index.js';
import type { Question, Worksheet } from '../../../model/worksheet.js';
import type { Context } from '../../context.js';

/** The questions of a worksheet; a checklist has none. */
export const questionsOf = (worksheet: Worksheet): Question[] =>
  worksheet.kind === 'quiz' ? worksheet.parts.filter((part) => part.type === 'question') : [];

/** The choices of a worksheet, with their questions. */
export const choicesOf = (worksheet: Worksheet): (Question & { answer: Choice })[] =>
  questionsOf(worksheet).filter(
    (question): question is Question & { answer: Choice } => question.answer.type === 'choice',
  );

/** Whether the options of a quiz come in another order every time. */
export const shufflesOptions = (worksheet: Worksheet): boolean =>
  worksheet.kind === 'quiz' && /^(?:options|all)$/.test(worksheet.settings.shuffle ?? '');

/** A question with one right option among others. */
export interface Guess {
  question: Question;
  options: readonly Option[];
}

/** The questions in which one option is right. */
export const guessesIn = (worksheet: Worksheet): Guess[] =>
  choicesOf(worksheet).flatMap((question) => {
    const { graded, several, options } = question.answer;
    return graded && !several && options.length > 1 ? [{ question, options }] : [];
  });

/** Whether a pattern in these questions is hardly there by chance; `chance` is its probability, from 0 to 1. */
export const isTelling = (guesses: readonly Guess[], chance: number): boolean =>
  guesses.length > 2 && chance <= 1 / 8;

/** Whether an answer block has a right answer. */
export const isGraded = (block: AnswerBlock): boolean => factsOf(block).isGraded(block);

/** All points that an answer block can bring. */
export const pointsIn = (block: AnswerBlock): Points[] =>
  factsOf(block)
    .boxGroups(block)
    .flatMap(({ boxes }) => boxes.flatMap(({ points }) => points));

/** Whether an answer block counts in the score. */
export const isScored = (block: AnswerBlock): boolean =>
  isGraded(block) || pointsIn(block).some(({ to, n }) => !to && n !== 0);

/** Reports every part that says the same as an earlier one. `keyOf`: what a part says, empty when it says nothing. */
export const reportDuplicates = <Part extends object>(
  rule: MessageRule,
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  context: Context,
): void => {
  const seen = new Set<string>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key && seen.has(key)) context.report(rule, part);
    seen.add(key);
  }
};
