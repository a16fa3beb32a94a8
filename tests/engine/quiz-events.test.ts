import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  canRetry,
  quizResult,
  restoreQuiz,
  saveQuiz,
  showsAnswer,
  showsVerdict,
  startQuiz,
  stateOf,
  transitionQuiz,
  visibleParts,
} from '../../src/engine/index.js';
import type { QuizEvent, QuizState } from '../../src/engine/index.js';
import type { QuizSettings } from '../../src/model/settings.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { frozen, question, quiz } from './make.js';

const questions = [question('q1', '*a b', { hints: [[]] }), question('q2', '*a b')];
const ids = ['q1', 'q2', 'q3'];

const events: QuizEvent[] = [
  { type: 'next' },
  { type: 'back' },
  { type: 'finish' },
  { type: 'finish', anyway: true },
  { type: 'retry-wrong' },
  { type: 'reset', seed: 1 },
  ...ids.flatMap((id): QuizEvent[] => [
    ...[[], ['a'], ['b'], ['x']].map((answer): QuizEvent => ({
      type: 'answer',
      question: id,
      answer,
    })),
    { type: 'check', question: id },
    { type: 'retry', question: id },
    { type: 'hint', question: id },
    { type: 'go', question: id },
  ]),
];

/** `expect` is too slow for some hundred thousand steps. */
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`It does not hold that ${what}`);
};

/** What holds in every state. */
const mustBeSound = (worksheet: Quiz, state: QuizState): void => {
  const { feedback = 'immediate', layout = 'all' } = worksheet.settings;
  const inOrder = state.order.filter((id) => state.round.includes(id));
  must(isDeepStrictEqual(inOrder, state.round), 'a round is a part of the order');
  must(state.round[state.position] !== undefined, 'the position is in the round');
  must(!(state.asked && state.finished), 'a finished quiz asks for nothing');
  for (const id of state.order) {
    const entry = stateOf(state, id);
    must(!entry.checked || !!entry.answer, 'only an answer is checked');
    must(!entry.checked || entry.tries > 0, 'a check counts as a try');
    must(!entry.answer || !entry.missing, 'no answer is missing where there is one');
    must(!state.finished || !entry.answer || entry.checked, 'the end checks every answer');
    must(
      feedback === 'immediate' || state.finished || !state.round.includes(id) || !entry.checked,
      'nothing is checked before the end',
    );
    if (showsAnswer(worksheet, state, id)) {
      must(showsVerdict(worksheet, state, id), 'no answer is shown without its verdict');
      must(!canRetry(worksheet, state, id), 'a shown answer cannot be tried again');
    }
  }
  const shown = visibleParts(worksheet, state).map((part) => part.id);
  const isWhole = layout === 'all' || state.finished;
  const asked = isWhole ? state.round : [state.round[state.position]];
  must(isDeepStrictEqual(shown, asked), 'what is asked is on screen');
  const { points, of } = quizResult(worksheet, state);
  must(points >= 0 && points <= of, 'a score lies between nothing and all');
  const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(worksheet, state)));
  const restored = restoreQuiz(worksheet, saved);
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
    const mayChange = event.type === 'retry-wrong' || (event.type === 'answer' && !was.checked);
    must(mayChange || is.answer === was.answer, 'an answer changes only by answering');
    const mayOpen = event.type === 'retry' || event.type === 'retry-wrong';
    must(mayOpen || !was.checked || is.checked, 'a check stands until a retry');
  }
};

// The same whatever was answered first.
const keyOf = (state: QuizState): string =>
  JSON.stringify({ ...state, questions: ids.map((id) => stateOf(state, id)) });

/** Tries every event in every state that can be reached with at most two tries a question. */
const explore = (worksheet: Quiz): { states: number; types: Set<string> } => {
  const start = startQuiz(worksheet, 1);
  const seen = new Set([keyOf(start)]);
  const types = new Set<string>();
  const open = [frozen(start)];
  for (let state = open.pop(); state; state = open.pop()) {
    const here = keyOf(state);
    mustBeSound(worksheet, state);
    for (const event of events) {
      const { state: next, effects } = transitionQuiz(worksheet, state, event);
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

describe.each(['immediate', 'end', 'none'] as const)('with feedback %s', (feedback) => {
  describe.each(['all', 'steps'] as const)('and layout %s', (layout) => {
    const settings: Partial<QuizSettings>[] =
      feedback === 'immediate'
        ? [{ reveal: 'always' }, { reveal: 'never' }, { reveal: { after: 2 } }]
        : [{}];
    // The time is for a machine that does other things as well.
    it.each(settings)(
      'every event on every state keeps the quiz sound, with %j',
      { timeout: 60_000 },
      (more) => {
        const { states, types } = explore(quiz({ feedback, layout, ...more }, ...questions));
        // So that a walk that never left the start does not pass for a proof.
        expect(states).toBeGreaterThan(50);
        expect(types).toContain('completed');
        expect(types.has('moved')).toBe(true);
        expect(types.has('checked')).toBe(feedback === 'immediate');
      },
    );
  });
});
