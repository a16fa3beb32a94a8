import type { Choice } from '../../model/blocks/index.js';
import type { Question, Worksheet } from '../../model/worksheet.js';
import type { Context } from '../context.js';

/** Looks at a whole worksheet and tells the author what could teach better. */
export type Rule = (worksheet: Worksheet, context: Context) => void;

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
