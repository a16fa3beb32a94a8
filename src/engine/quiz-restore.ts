import type { Answer } from '../model/blocks/index.js';
import type { Question } from '../model/worksheet.js';
import { arrange, draw } from './order.js';
import { gradingOf, isAnswered, isComplete, type OpenQuiz } from './open-quiz.js';
import { keyOf } from './quiz-snapshot.js';
import type { QuestionState, QuizState } from './types.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nonNegativeInteger = (value: unknown): number =>
  Number.isSafeInteger(value) ? Math.max(0, value as number) : 0;

const listOrEmpty = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a saved answer fits the type of the block. A typed text fits all blocks for typing, which read it in the same way. */
const isOfType = ({ answer }: Question, saved: Record<string, unknown>): boolean =>
  saved.type === answer.type || typeof saved.answer === 'string' || saved.type === undefined;

/** Fits the saved state of one question to the current question. `isStale`: the answer or the answer key changed since the check. */
const mendQuestion = (
  quiz: OpenQuiz,
  question: Question,
  saved: Record<string, unknown>,
): { entry: QuestionState; dropped: number; isStale: boolean } => {
  const mended =
    saved.answer === undefined
      ? { dropped: 0 }
      : !isOfType(question, saved)
        ? { dropped: 1 }
        : gradingOf(quiz, question.answer).mend(question.answer, saved.answer);
  const answer =
    'answer' in mended && isAnswered(quiz, question, mended.answer) ? mended.answer : undefined;
  const wasChecked = saved.checked === true;
  const checked = wasChecked && answer !== undefined && saved.key === keyOf(quiz, question);
  const tries = nonNegativeInteger(saved.tries);
  const tried = listOrEmpty(saved.tried).flatMap((value): Answer[] => {
    const former = isOfType(question, saved)
      ? gradingOf(quiz, question.answer).mend(question.answer, value).answer
      : undefined;
    return former !== undefined && isAnswered(quiz, question, former) ? [former] : [];
  });
  return {
    entry: {
      checked,
      tries: checked ? Math.max(1, tries) : tries,
      hints: Math.min(nonNegativeInteger(saved.hints), question.hints.length),
      missing: saved.missing === true && !isComplete(quiz, question, answer),
      ...(answer && { answer }),
      ...(tried.length && { tried }),
      ...(saved.asWritten === true && { asWritten: true }),
    },
    dropped: mended.dropped,
    isStale: wasChecked && !checked,
  };
};

/**
 * Restores the state from a snapshot and fits it to the current quiz. `dropped` is the number of answers and ticked options
 * that were lost because the author removed them. Questions that the author added are open. A question whose answer key
 * changed has to be checked again; either of these reopens a finished quiz. Undefined when the value is no snapshot of a quiz;
 * never throws.
 *
 * @example
 * const saved: unknown = JSON.parse(localStorage.getItem('capitals') ?? 'null');
 * const state = restoreQuiz(quiz, saved)?.state ?? startQuiz(quiz, 1);
 */
export const restoreQuiz = (
  quiz: OpenQuiz,
  value: unknown,
): { state: QuizState; dropped: number } | undefined => {
  if (!isRecord(value) || value.zelfcheck !== 1 || value.kind !== 'quiz') return undefined;
  if (!Number.isInteger(value.seed) || !Array.isArray(value.order)) return undefined;
  const { settings, questions: questionsById } = quiz;
  const seed = (value.seed as number) >>> 0;
  const keptIds = new Set<string>();
  for (const id of value.order as unknown[])
    if (questionsById.has(id as string)) keptIds.add(id as string);
  const order = arrange(quiz, seed, draw(quiz, seed, keptIds));

  const saved = isRecord(value.questions) ? value.questions : {};
  const questions = Object.create(null) as Record<string, QuestionState>;
  const openIds = new Set(order.filter((id) => !keptIds.has(id)));
  let dropped = 0;
  for (const [id, entry] of Object.entries(saved)) {
    const question = keptIds.has(id) ? questionsById.get(id) : undefined;
    if (!question || !isRecord(entry)) {
      if (isRecord(entry) && entry.answer !== undefined) dropped++;
      continue;
    }
    const mended = mendQuestion(quiz, question, entry);
    dropped += mended.dropped;
    questions[id] = mended.entry;
    if (mended.isStale) openIds.add(id);
  }

  const formerRound = listOrEmpty(value.round);
  const idsOfFormerRound = new Set(formerRound);
  let round = order.filter((id) => idsOfFormerRound.has(id) || openIds.has(id));
  if (round.length === 0 || round.length === order.length) round = order;
  const currentId = formerRound
    .slice(nonNegativeInteger(value.position))
    .find((id) => round.includes(id as string));
  const isSettled = order.every((id) => {
    const entry = questions[id];
    return !entry?.answer || entry.checked;
  });
  const finished = value.finished === true && openIds.size === 0 && isSettled;
  if (!finished && settings.feedback !== 'immediate') {
    // Without immediate feedback nothing stays checked before the quiz is finished: a checked answer could not be changed.
    for (const id of round) {
      const entry = questions[id];
      if (entry?.checked) questions[id] = { ...entry, checked: false };
    }
  }
  return {
    state: {
      kind: 'quiz',
      seed,
      order,
      round,
      position: Math.max(0, round.indexOf(currentId as string)),
      questions: { ...questions },
      asked: value.asked === true && !finished,
      finished,
    },
    dropped,
  };
};
