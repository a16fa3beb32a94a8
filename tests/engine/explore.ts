import { isDeepStrictEqual } from 'node:util';
import {
  canRetry,
  isComplete,
  openQuiz,
  questionOf,
  quizResult,
  restoreQuiz,
  saveQuiz,
  showsAnswer,
  showsVerdict,
  startQuiz,
  stateOf,
  transitionQuiz,
  visibleParts,
} from '../../src/engine.js';
import type { OpenQuiz, QuizEvent, QuizState } from '../../src/engine.js';
import type { Answer } from '../../src/model/blocks/index.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { changesOf } from './answers.js';
import { frozen } from './make.js';

/** `expect` is too slow for some hundred thousand steps. */
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`It does not hold that ${what}`);
};

/** What holds in every state. */
const mustBeSound = (quiz: OpenQuiz, state: QuizState): void => {
  const { feedback, layout } = quiz.settings;
  const inOrder = state.order.filter((id) => state.round.includes(id));
  must(isDeepStrictEqual(inOrder, state.round), 'a round is a part of the order');
  must(state.round[state.position] !== undefined, 'the position is in the round');
  must(!(state.asked && state.finished), 'a finished quiz asks for nothing');
  for (const id of state.order) {
    const entry = stateOf(state, id);
    must(!entry.checked || !!entry.answer, 'only an answer is checked');
    must(!entry.checked || entry.tries > 0, 'a check counts as a try');
    must((entry.tried ?? []).length <= entry.tries, 'only what was checked was tried');
    must(!state.finished || !entry.missing, 'a finished quiz misses nothing');
    const isWhole = isComplete(quiz, questionOf(quiz, id)!, entry.answer);
    must(!isWhole || !entry.missing, 'no answer is missing where there is one');
    must(!state.finished || !entry.answer || entry.checked, 'the end checks every answer');
    must(
      feedback === 'immediate' || state.finished || !state.round.includes(id) || !entry.checked,
      'nothing is checked before the end',
    );
    if (showsAnswer(quiz, state, id)) {
      must(showsVerdict(quiz, state, id), 'no answer is shown without its verdict');
      must(!canRetry(quiz, state, id), 'a shown answer cannot be tried again');
    }
  }
  const shown = visibleParts(quiz, state).map((part) => part.id);
  const isWhole = layout === 'all' || state.finished;
  const asked = isWhole ? state.round : [state.round[state.position]];
  must(isDeepStrictEqual(shown, asked), 'what is asked is on screen');
  const { points, least, of, percentage } = quizResult(quiz, state);
  must(points >= Math.min(0, least) && points <= of, 'a score lies between nothing and all');
  must(percentage >= 0 && percentage <= 100, 'a percentage lies between 0 and 100');
  const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(quiz, state)));
  const restored = restoreQuiz(quiz, saved);
  must(isDeepStrictEqual(restored, { state, dropped: 0 }), 'a saved state comes back');
};

/** What holds of every event. */
const mustBeFair = (before: QuizState, event: QuizEvent, after: QuizState): void => {
  if (event.type === 'reset') return;
  for (const id of before.order) {
    const was = stateOf(before, id);
    const is = stateOf(after, id);
    must(is.tries >= was.tries, 'tries are never taken back');
    must(is.hints >= was.hints, 'an open hint stays open');
    const mayChange =
      event.type === 'retry-wrong' ||
      (!was.checked && ['answer', 'tick', 'place', 'keep', 'fill'].includes(event.type));
    must(mayChange || is.answer === was.answer, 'an answer changes only by answering');
    const mayOpen = event.type === 'retry' || event.type === 'retry-wrong';
    must(mayOpen || !was.checked || is.checked, 'a check stands until a retry');
  }
};

const eventsWith = ({ questions }: OpenQuiz, answers: Answers): readonly QuizEvent[] => [
  { type: 'next' },
  { type: 'back' },
  { type: 'finish' },
  { type: 'finish', anyway: true },
  { type: 'retry-wrong' },
  { type: 'reset', seed: 1 },
  ...Object.entries(answers).flatMap(([question, given]): QuizEvent[] => [
    ...given.map((answer): QuizEvent => ({ type: 'answer', question, answer: answer as Answer })),
    { type: 'check', question },
    { type: 'retry', question },
    { type: 'hint', question },
    { type: 'go', question },
  ]),
  ...[...questions.values()].flatMap(({ id: question, answer }) =>
    changesOf(answer).map((change): QuizEvent => ({ ...change, question })),
  ),
];

/** What is tried as an answer, by the id of the question; also of one that is not in the quiz. */
export type Answers = Readonly<Record<string, readonly unknown[]>>;

/**
 * Tries every event in every state that can be reached with at most two tries a question, and throws where something
 * does not hold that always has to.
 */
export const explore = (sheet: Quiz, answers: Answers): { states: number; types: Set<string> } => {
  const quiz = openQuiz(frozen(sheet));
  const events = eventsWith(quiz, answers);
  // The same whatever was answered first, and whatever was tried before: nothing but the view reads that.
  const keyOf = (state: QuizState): string =>
    JSON.stringify({
      ...state,
      questions: Object.keys(answers).map((id) => ({ ...stateOf(state, id), tried: undefined })),
    });
  const start = startQuiz(quiz, 1);
  const seen = new Set([keyOf(start)]);
  const types = new Set<string>();
  const open = [frozen(start)];
  for (let state = open.pop(); state; state = open.pop()) {
    const here = keyOf(state);
    mustBeSound(quiz, state);
    for (const event of events) {
      const { state: next, effects } = transitionQuiz(quiz, state, event);
      mustBeFair(state, event, next);
      const key = next === state ? here : keyOf(next);
      for (const { type } of effects) types.add(type);
      const mayStay = effects.every(({ type }) => type === 'missing' || type === 'reset');
      must(effects.length > 0 || next === state, 'what nobody is told of did not happen');
      must(mayStay || key !== here, 'what is told did happen');
      const isBeyond = Object.values(next.questions).some(({ tries }) => tries > 2);
      if (isBeyond || seen.has(key)) continue;
      seen.add(key);
      open.push(frozen(next));
    }
  }
  return { states: seen.size, types };
};
