import { describe, expect, it } from 'vitest';
import {
  canRetry,
  isAnswered,
  openQuestions,
  questionOf,
  restoreQuiz,
  saveQuiz,
  showsAnswer,
  showsVerdict,
  startQuiz,
  stateOf,
  transitionQuiz,
} from '../../src/engine.js';
import type { OpenQuiz, QuizEffect, QuizEvent, QuizState } from '../../src/engine.js';
import { question, opened } from './make.js';

const three = [
  question('q1', '*a b', { hints: [[], []] }),
  question('q2', '*a *b c'),
  question('q3', 'a b'),
];

const run = (
  worksheet: OpenQuiz,
  ...events: QuizEvent[]
): { state: QuizState; effects: readonly QuizEffect[] } => {
  let step = { state: startQuiz(worksheet, 1), effects: [] as readonly QuizEffect[] };
  for (const event of events) step = transitionQuiz(worksheet, step.state, event);
  return step;
};

const answer = (id: string, ...options: string[]): QuizEvent => ({
  type: 'answer',
  question: id,
  answer: options,
});
const check = (id: string): QuizEvent => ({ type: 'check', question: id });
const retry = (id: string): QuizEvent => ({ type: 'retry', question: id });
const hint = (id: string): QuizEvent => ({ type: 'hint', question: id });
const go = (id: string): QuizEvent => ({ type: 'go', question: id });
const finish: QuizEvent = { type: 'finish' };
const finishAnyway: QuizEvent = { type: 'finish', anyway: true };
const retryWrong: QuizEvent = { type: 'retry-wrong' };

describe('answering', () => {
  const worksheet = opened({}, ...three);

  it('keeps the answer and tells it', () => {
    const { state, effects } = run(worksheet, answer('q2', 'c', 'a'));
    expect(stateOf(state, 'q2').answer).toEqual(['a', 'c']);
    expect(effects).toEqual([{ type: 'answered', question: 'q2', answer: ['a', 'c'] }]);
  });

  it('with nothing takes the answer back', () => {
    const { state, effects } = run(worksheet, answer('q1', 'a'), answer('q1'));
    expect(stateOf(state, 'q1').answer).toBeUndefined();
    expect(effects).toEqual([{ type: 'answered', question: 'q1', answer: [] }]);
  });

  it('is ignored on a checked question', () => {
    const before = run(worksheet, answer('q1', 'a'), check('q1')).state;
    expect(transitionQuiz(worksheet, before, answer('q1', 'b'))).toEqual({
      state: before,
      effects: [],
    });
  });

  it('lifts the reminder that an answer was missing', () => {
    const { state } = run(worksheet, check('q1'), finish, answer('q1', 'a'));
    expect(stateOf(state, 'q1').missing).toBe(false);
    expect(state.asked).toBe(false);
  });

  it('tells whether a question is answered', () => {
    const first = questionOf(worksheet, 'q1')!;
    expect(isAnswered(worksheet, first, undefined)).toBe(false);
    expect(isAnswered(worksheet, first, [])).toBe(false);
    expect(isAnswered(worksheet, first, ['b'])).toBe(true);
  });
});

describe('checking with feedback at each question', () => {
  it('fixes the answer and tells the verdict', () => {
    const worksheet = opened({}, ...three);
    const { state, effects } = run(worksheet, answer('q1', 'b'), check('q1'));
    expect(effects).toEqual([{ type: 'checked', question: 'q1', verdict: 'wrong' }]);
    expect(stateOf(state, 'q1')).toMatchObject({ checked: true, tries: 1 });
    expect(showsVerdict(worksheet, state, 'q1')).toBe(true);
    expect(showsVerdict(worksheet, state, 'q2')).toBe(false);
  });

  it('without an answer says that one is missing, every time it is asked for', () => {
    const worksheet = opened({}, ...three);
    const missing = [{ type: 'missing', questions: ['q1'] }];
    const first = run(worksheet, check('q1'));
    expect(first.effects).toEqual(missing);
    expect(stateOf(first.state, 'q1').missing).toBe(true);
    const second = transitionQuiz(worksheet, first.state, check('q1'));
    expect(second.effects).toEqual(missing);
    expect(second.state).toBe(first.state);
  });

  const all = [
    answer('q1', 'a'),
    answer('q2', 'a'),
    answer('q3', 'b'),
    check('q2'),
    check('q1'),
    check('q3'),
  ];

  it('finishes a quiz on one page with the last question', () => {
    const { state, effects } = run(opened({}, ...three), ...all);
    expect(state.finished).toBe(true);
    expect(effects.map(({ type }) => type)).toEqual(['checked', 'completed']);
  });

  it('leaves finishing to the reader in steps', () => {
    const worksheet = opened({ layout: 'steps' }, ...three);
    const { state } = run(worksheet, ...all);
    expect(state.finished).toBe(false);
    expect(transitionQuiz(worksheet, state, finish).state.finished).toBe(true);
  });

  it('does not finish while a question may still be tried again', () => {
    const worksheet = opened({ reveal: { after: 2 } }, ...three);
    const { state } = run(worksheet, ...all);
    expect(state.finished).toBe(false);
    expect(canRetry(worksheet, state, 'q2')).toBe(true);
    const again = [retry('q2'), answer('q2', 'a', 'b'), check('q2')];
    expect(run(worksheet, ...all, ...again).state.finished).toBe(true);
  });
});

describe.each(['end', 'none'] as const)('with feedback %s', (feedback) => {
  const worksheet = opened({ feedback }, ...three);
  const answers = [answer('q1', 'b'), answer('q2', 'a', 'b'), answer('q3', 'a')];

  it('there is nothing to check before the end', () => {
    const before = run(worksheet, ...answers).state;
    expect(transitionQuiz(worksheet, before, check('q1')).state).toBe(before);
  });

  it('finishing checks all answers and tells the result once', () => {
    const { state, effects } = run(worksheet, ...answers, finish);
    expect(['q1', 'q2', 'q3'].map((id) => stateOf(state, id).checked)).toEqual([true, true, true]);
    expect(effects).toMatchObject([{ type: 'completed', result: { points: 1, of: 2 } }]);
    expect(showsVerdict(worksheet, state, 'q1')).toBe(feedback === 'end');
  });
});

describe('finishing', () => {
  const worksheet = opened({}, ...three);

  it('names the open questions first', () => {
    const { state, effects } = run(
      worksheet,
      answer('q1', 'a'),
      check('q1'),
      answer('q2', 'c'),
      finish,
    );
    expect(effects).toEqual([{ type: 'missing', questions: ['q3'] }]);
    expect(openQuestions(worksheet, state)).toEqual(['q3']);
    expect(state).toMatchObject({ asked: true, finished: false });
  });

  it('checks what was answered and not checked, without a question about it', () => {
    const answers = three.map(({ id }) => answer(id, 'a'));
    const { state } = run(worksheet, ...answers, finish);
    expect(state.finished).toBe(true);
    expect(three.every(({ id }) => stateOf(state, id).checked)).toBe(true);
  });

  it('takes the reminder away from a question that stays open', () => {
    const { state } = run(worksheet, check('q1'), { type: 'finish', anyway: true });
    expect(stateOf(state, 'q1')).toEqual({ checked: false, tries: 0, hints: 0, missing: false });
  });

  it('anyway checks what was answered and leaves the rest open', () => {
    const { state } = run(worksheet, answer('q1', 'a'), finishAnyway);
    expect(state).toMatchObject({ asked: false, finished: true });
    expect(stateOf(state, 'q1').checked).toBe(true);
    expect(stateOf(state, 'q2').checked).toBe(false);
    expect(showsVerdict(worksheet, state, 'q2')).toBe(true);
  });

  it('twice changes nothing', () => {
    const { state } = run(worksheet, finishAnyway);
    expect(transitionQuiz(worksheet, state, finishAnyway)).toEqual({ state, effects: [] });
    expect(transitionQuiz(worksheet, state, answer('q1', 'a')).state).toBe(state);
    expect(transitionQuiz(worksheet, state, hint('q1')).state).toBe(state);
  });
});

describe('trying a question again', () => {
  it('starts from the answer that was given', () => {
    const worksheet = opened({ reveal: 'never' }, ...three);
    const { state, effects } = run(worksheet, answer('q1', 'b'), check('q1'), retry('q1'));
    expect(effects).toEqual([{ type: 'retried', question: 'q1' }]);
    expect(stateOf(state, 'q1')).toMatchObject({ answer: ['b'], checked: false, tries: 1 });
  });

  it('keeps what was tried, each answer once, until the attempt is over', () => {
    const worksheet = opened({ reveal: 'never' }, ...three);
    const turn = (option: string): QuizEvent[] => [answer('q1', option), check('q1'), retry('q1')];
    const { state } = run(worksheet, ...turn('b'), ...turn('b'));
    expect(stateOf(state, 'q1').tried).toEqual([['b']]);
    const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(worksheet, state)));
    expect(restoreQuiz(worksheet, saved)).toEqual({ state, dropped: 0 });
    const edited = opened({ reveal: 'never' }, question('q1', '*a c'));
    expect(stateOf(restoreQuiz(edited, saved)!.state, 'q1').tried).toBeUndefined();
    const again = transitionQuiz(worksheet, state, { type: 'reset', seed: 2 }).state;
    expect(stateOf(again, 'q1').tried).toBeUndefined();
  });

  it('is not possible once the right answer is shown', () => {
    const tries = [answer('q1', 'b'), check('q1')];
    const shown = opened({}, ...three);
    expect(canRetry(shown, run(shown, ...tries).state, 'q1')).toBe(false);

    const second = opened({ reveal: { after: 2 } }, ...three);
    const once = run(second, ...tries).state;
    expect(showsAnswer(second, once, 'q1')).toBe(false);
    expect(canRetry(second, once, 'q1')).toBe(true);
    const twice = run(second, ...tries, retry('q1'), check('q1')).state;
    expect(showsAnswer(second, twice, 'q1')).toBe(true);
    expect(transitionQuiz(second, twice, retry('q1')).state).toBe(twice);
  });

  it('is not possible where it went right, where nothing is right and before a check', () => {
    const worksheet = opened({ reveal: 'never' }, ...three);
    const { state } = run(
      worksheet,
      answer('q1', 'a'),
      check('q1'),
      answer('q3', 'a'),
      check('q3'),
    );
    for (const id of ['q1', 'q2', 'q3']) expect(canRetry(worksheet, state, id)).toBe(false);
    expect(showsAnswer(worksheet, state, 'q1')).toBe(true);
    // Where nothing is right there is no answer to wait for.
    expect(showsAnswer(worksheet, state, 'q3')).toBe(true);
  });
});

describe('hints', () => {
  const worksheet = opened({}, ...three);

  it('open one by one until all are open', () => {
    const { state, effects } = run(worksheet, hint('q1'), hint('q1'));
    expect(effects).toEqual([{ type: 'hinted', question: 'q1', hint: 2 }]);
    expect(transitionQuiz(worksheet, state, hint('q1')).state).toBe(state);
  });

  it('stay closed once the question was checked', () => {
    const { state } = run(worksheet, answer('q1', 'a'), check('q1'));
    expect(transitionQuiz(worksheet, state, hint('q1')).state).toBe(state);
  });
});

describe('moving in steps', () => {
  const worksheet = opened({ layout: 'steps' }, ...three);
  const next: QuizEvent = { type: 'next' };
  const back: QuizEvent = { type: 'back' };

  it('goes on, back and to a question without losing an answer', () => {
    const { state, effects } = run(worksheet, answer('q1', 'a'), next, next, back);
    expect(state.position).toBe(1);
    expect(effects).toEqual([{ type: 'moved', question: 'q2' }]);
    expect(stateOf(state, 'q1').answer).toEqual(['a']);
    expect(transitionQuiz(worksheet, state, go('q3')).state.position).toBe(2);
  });

  it('stops at the first question and does not move on one page', () => {
    const start = startQuiz(worksheet, 1);
    expect(transitionQuiz(worksheet, start, back).state).toBe(start);
    const page = opened({}, ...three);
    const state = startQuiz(page, 1);
    for (const event of [next, back, go('q2')]) {
      expect(transitionQuiz(page, state, event).state).toBe(state);
    }
  });

  it('on from the last question finishes, and first names what is open', () => {
    const last = run(worksheet, go('q3'), answer('q3', 'a'), next);
    expect(last.effects).toEqual([{ type: 'missing', questions: ['q1', 'q2'] }]);
    const atEnd = opened({ layout: 'steps', feedback: 'end' }, ...three);
    const answers = [answer('q1', 'a'), answer('q2', 'a'), answer('q3', 'a')];
    expect(run(atEnd, ...answers, go('q3'), next).state.finished).toBe(true);
  });
});

describe('doing only the wrong ones again', () => {
  const worksheet = opened({ layout: 'steps' }, ...three);
  const events = [
    hint('q1'),
    answer('q1', 'b'),
    answer('q3', 'a'),
    go('q3'),
    finishAnyway,
    retryWrong,
  ];

  it('asks them afresh, keeps open hints and counts the tries on', () => {
    const { state, effects } = run(worksheet, ...events);
    expect(state).toMatchObject({ round: ['q1', 'q2'], position: 0, finished: false });
    expect(stateOf(state, 'q1')).toEqual({ checked: false, tries: 1, hints: 1, missing: false });
    expect(effects).toEqual([{ type: 'moved', question: 'q1' }]);
  });

  it('keeps the other answers in the result', () => {
    const right = [answer('q1', 'a'), answer('q2', 'a', 'b'), finishAnyway];
    const { effects } = run(worksheet, ...events, ...right);
    expect(effects).toMatchObject([{ type: 'completed', result: { points: 2, of: 2, again: [] } }]);
  });

  it('leaves the other questions alone', () => {
    const { state } = run(worksheet, ...events);
    expect(transitionQuiz(worksheet, state, answer('q3', 'b')).state).toBe(state);
    expect(transitionQuiz(worksheet, state, go('q3')).state).toBe(state);
  });

  it('is not possible before the end or when nothing went wrong', () => {
    const start = startQuiz(worksheet, 1);
    expect(transitionQuiz(worksheet, start, retryWrong).state).toBe(start);
    const fine = run(opened({}, three[0]!), answer('q1', 'a'), check('q1')).state;
    expect(transitionQuiz(opened({}, three[0]!), fine, retryWrong).state).toBe(fine);
  });
});

it('a reset starts afresh with the new seed', () => {
  const worksheet = opened({}, ...three);
  const { state, effects } = run(worksheet, hint('q1'), answer('q1', 'b'), finishAnyway, {
    type: 'reset',
    seed: 9,
  });
  expect(state).toEqual(startQuiz(worksheet, 9));
  expect(effects).toEqual([{ type: 'reset' }]);
});

it('an event or a question that does not exist changes nothing', () => {
  const worksheet = opened({ layout: 'steps' }, ...three);
  const state = startQuiz(worksheet, 1);
  const events = [
    { type: 'constructor' },
    { type: 'nonsense', question: 'q1' },
    ...['no', '__proto__', 'toString'].flatMap((id) => [
      answer(id, 'a'),
      check(id),
      retry(id),
      hint(id),
      go(id),
    ]),
  ] as QuizEvent[];
  for (const event of events) {
    const step = transitionQuiz(worksheet, state, event);
    expect(step.state).toBe(state);
    expect(step.effects).toEqual([]);
  }
});

it('a question may be called like something that every object has', () => {
  const worksheet = opened({}, question('__proto__', '*a b'), question('constructor', '*a b'));
  const { state } = run(worksheet, answer('__proto__', 'a'), check('__proto__'));
  expect(stateOf(state, '__proto__')).toMatchObject({ answer: ['a'], checked: true });
  expect(stateOf(state, 'constructor').tries).toBe(0);
  expect(run(worksheet, answer('__proto__', 'b'), finishAnyway, retryWrong).state.round).toEqual([
    '__proto__',
    'constructor',
  ]);
});
