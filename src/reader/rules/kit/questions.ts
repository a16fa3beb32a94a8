import type { MessageRule } from '../../../model/messages.js';
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

/** Whether what these questions have in common is hardly there by chance, which it is once in so many quizzes. */
export const isTelling = (guesses: readonly Guess[], chance: number): boolean =>
  guesses.length > 2 && chance <= 1 / 8;

/** Boxes of which a reader ticks one, or any number. */
export interface Pick {
  several: boolean;
  /** Whether it is a row of a table, which a reader may leave open. */
  isRow: boolean;
  /** What ticking each box brings. */
  boxes: (readonly Points[])[];
}

/** Whether an answer block has a right answer. */
export const isGraded = (block: AnswerBlock): boolean => {
  switch (block.type) {
    case 'choice':
    case 'grid':
      return block.graded;
    case 'order':
    case 'blank':
    case 'number':
      return true;
    case 'scale':
    case 'text':
    case 'gaps':
      return false;
  }
};

/** What a reader ticks in an answer block; nothing where boxes bring no points. */
export const picksOf = (block: AnswerBlock): Pick[] => {
  switch (block.type) {
    case 'choice': {
      const { several, options } = block;
      return [{ several, isRow: false, boxes: options.map(({ points = [] }) => points) }];
    }
    case 'grid':
      return block.rows.map(({ several, cells }) => ({
        several,
        isRow: true,
        boxes: cells.flatMap((cell) => (cell ? [cell.points ?? []] : [])),
      }));
    case 'scale':
      return block.rows.map(({ cells }) => ({
        several: false,
        isRow: true,
        boxes: cells.filter((cell) => cell !== null),
      }));
    default:
      return [];
  }
};

/** All points that an answer block can bring. */
export const pointsIn = (block: AnswerBlock): Points[] =>
  picksOf(block).flatMap(({ boxes }) => boxes.flat());

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
