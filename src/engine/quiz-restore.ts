import type { Question } from '../model/worksheet.js';
import { arrange, draw } from './order.js';
import { gradingOf, isAnswered, isComplete, type OpenQuiz } from './open-quiz.js';
import { keyOf } from './quiz-snapshot.js';
import type { QuestionState, QuizState } from './types.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const count = (value: unknown): number =>
  Number.isSafeInteger(value) ? Math.max(0, value as number) : 0;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether an answer may stand at a block of this type. What was typed is read in the same way by all that is typed. */
const isOfType = ({ answer }: Question, saved: Record<string, unknown>): boolean =>
  saved.type === answer.type || typeof saved.answer === 'string' || saved.type === undefined;

/** What is left of the state of one question. `isStale`: what was checked then is not what stands there now. */
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
  const tries = count(saved.tries);
  return {
    entry: {
      checked,
      tries: checked ? Math.max(1, tries) : tries,
      hints: Math.min(count(saved.hints), question.hints.length),
      missing: saved.missing === true && !isComplete(quiz, question, answer),
      ...(answer && { answer }),
    },
    dropped: mended.dropped,
    isStale: wasChecked && !checked,
  };
};

/**
 * The state that a snapshot holds, fitted to the quiz as it is now, and how many answers and ticked options had to be
 * dropped because the author took them out. What the author added is open; what is right now and was not then has to be
 * checked again, and opens a finished quiz. Undefined when the value is no snapshot of a quiz; never throws.
 */
export const restoreQuiz = (
  quiz: OpenQuiz,
  value: unknown,
): { state: QuizState; dropped: number } | undefined => {
  if (!isRecord(value) || value.zelfcheck !== 1 || value.kind !== 'quiz') return undefined;
  if (!Number.isInteger(value.seed) || !Array.isArray(value.order)) return undefined;
  const { settings, questions: known } = quiz;
  const seed = (value.seed as number) >>> 0;
  const held = new Set<string>();
  for (const id of value.order as unknown[]) if (known.has(id as string)) held.add(id as string);
  const order = arrange(quiz, seed, draw(quiz, seed, held));

  const saved = isRecord(value.questions) ? value.questions : {};
  const questions = Object.create(null) as Record<string, QuestionState>;
  const open = new Set(order.filter((id) => !held.has(id)));
  let dropped = 0;
  for (const [id, entry] of Object.entries(saved)) {
    const question = held.has(id) ? known.get(id) : undefined;
    if (!question || !isRecord(entry)) {
      if (isRecord(entry) && entry.answer !== undefined) dropped++;
      continue;
    }
    const mended = mendQuestion(quiz, question, entry);
    dropped += mended.dropped;
    questions[id] = mended.entry;
    if (mended.isStale) open.add(id);
  }

  const before = list(value.round);
  const isIn = new Set(before);
  let round = order.filter((id) => isIn.has(id) || open.has(id));
  if (round.length === 0 || round.length === order.length) round = order;
  const here = before.slice(count(value.position)).find((id) => round.includes(id as string));
  const isSettled = order.every((id) => {
    const entry = questions[id];
    return !entry?.answer || entry.checked;
  });
  const finished = value.finished === true && open.size === 0 && isSettled;
  if (!finished && settings.feedback !== 'immediate') {
    // Nothing is checked before such a quiz is finished, or the answers could not be changed any more.
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
      position: Math.max(0, round.indexOf(here as string)),
      questions: { ...questions },
      asked: value.asked === true && !finished,
      finished,
    },
    dropped,
  };
};
