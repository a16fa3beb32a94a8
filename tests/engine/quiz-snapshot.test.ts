import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openQuiz,
  quizResult,
  restoreQuiz,
  saveQuiz,
  startQuiz,
  stateOf,
  transitionQuiz,
} from '../../src/engine.js';
import type { OpenQuiz, QuizEvent, QuizState } from '../../src/engine.js';
import type { Question } from '../../src/model/worksheet.js';
import { anyQuiz, question, opened } from './make.js';
import { runs } from '../property.js';
import { anyEvents, play } from './play.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const after = (worksheet: OpenQuiz, ...events: QuizEvent[]): QuizState =>
  events.reduce(
    (state, event) => transitionQuiz(worksheet, state, event).state,
    startQuiz(worksheet, 5),
  );

const answer = (id: string, ...options: string[]): QuizEvent => ({
  type: 'answer',
  question: id,
  answer: options,
});
const check = (id: string): QuizEvent => ({ type: 'check', question: id });

/** Saves a state of one quiz and restores it in another. */
const move = (
  from: OpenQuiz,
  state: QuizState,
  to: OpenQuiz,
): { state: QuizState; dropped: number } => restoreQuiz(to, asJson(saveQuiz(from, state)))!;

describe('a saved quiz', () => {
  it('comes back as it was, after whatever was done', () => {
    fc.assert(
      fc.property(anyQuiz.map(openQuiz), anyEvents, (worksheet, events) => {
        const state = play(worksheet, events);
        expect(move(worksheet, state, worksheet)).toEqual({ state, dropped: 0 });
      }),
    );
  });

  it('does not give the right answers away', () => {
    const worksheet = opened({}, question('q1', 'first *second third'));
    const state = after(worksheet, answer('q1', 'first'), check('q1'));
    expect(JSON.stringify(saveQuiz(worksheet, state))).not.toContain('second');
  });
});

it('what was saved before the kind of block was comes back as well', () => {
  const worksheet = opened({}, question('q1', '*a b'), question('q2', '*a b'));
  const state = after(worksheet, answer('q1', 'b'), check('q1'));
  const saved = JSON.stringify(saveQuiz(worksheet, state)).replace(',"type":"choice"', '');
  expect(restoreQuiz(worksheet, JSON.parse(saved))).toEqual({ state, dropped: 0 });
});

describe('after an edit of the quiz', () => {
  const before = opened({ reveal: 'never' }, question('q1', '*a b'), question('q2', '*a *b c'));
  const done = after(before, answer('q1', 'a'), check('q1'), answer('q2', 'a', 'c'));

  it('a question that is gone is dropped and counted', () => {
    const { state, dropped } = move(before, done, opened({}, question('q2', '*a *b c')));
    expect(state.order).toEqual(['q2']);
    expect(state.questions).not.toHaveProperty('q1');
    expect(dropped).toBe(1);
  });

  it('a new question is open, in its place', () => {
    const edited = opened(
      {},
      question('q1', '*a b'),
      question('new', '*a b'),
      question('q2', '*a *b c'),
    );
    const { state, dropped } = move(before, done, edited);
    expect(state.order).toEqual(['q1', 'new', 'q2']);
    expect(state.round).toBe(state.order);
    expect(stateOf(state, 'new').answer).toBeUndefined();
    expect(stateOf(state, 'q1').checked).toBe(true);
    expect(dropped).toBe(0);
  });

  it('an option that is gone leaves the answer, and the rest of it stays', () => {
    const edited = opened({}, question('q1', '*a b'), question('q2', '*a *b'));
    const { state, dropped } = move(before, done, edited);
    expect(stateOf(state, 'q2').answer).toEqual(['a']);
    expect(dropped).toBe(1);
  });

  it('an answer that is empty now has to be given again', () => {
    const { state, dropped } = move(before, done, opened({}, question('q1', '*x b', {})));
    expect(stateOf(state, 'q1')).toEqual({ checked: false, tries: 1, hints: 0, missing: false });
    expect(dropped).toBe(2);
  });

  it('a question stays checked when options move or a wrong one is added', () => {
    const edited = opened({}, question('q2', '*a *b c'), question('q1', 'c b *a'));
    const { state } = move(before, done, edited);
    expect(stateOf(state, 'q1')).toMatchObject({ answer: ['a'], checked: true });
    expect(state.order).toEqual(['q2', 'q1']);
  });

  it('a question has to be checked again when something else is right', () => {
    const { state } = move(
      before,
      done,
      opened({}, question('q1', 'a *b'), question('q2', '*a b')),
    );
    expect(stateOf(state, 'q1')).toMatchObject({ answer: ['a'], checked: false });
  });

  it('an answer with several ticks is dropped where one may be ticked now', () => {
    const { state, dropped } = move(before, done, opened({}, question('q2', '*a b c')));
    expect(stateOf(state, 'q2').answer).toBeUndefined();
    expect(dropped).toBe(3);
  });

  it('a hint that is gone is not open', () => {
    const hinted = opened({}, question('q1', '*a b', { hints: [[], []] }));
    const state = after(hinted, { type: 'hint', question: 'q1' }, { type: 'hint', question: 'q1' });
    const edited = opened({}, question('q1', '*a b', { hints: [[]] }));
    expect(stateOf(move(hinted, state, edited).state, 'q1').hints).toBe(1);
  });

  it('the question on screen stays on screen', () => {
    const parts = ['a', 'b', 'c', 'd'].map((id) => question(id, '*x y'));
    const steps = opened({ layout: 'steps' }, ...parts);
    const state = after(steps, { type: 'go', question: 'c' });
    const [a, b, c, d] = parts as [Question, Question, Question, Question];
    const moved = move(steps, state, opened({ layout: 'steps' }, c, a, b, d)).state;
    expect(moved.round[moved.position]).toBe('c');
    const gone = move(steps, state, opened({ layout: 'steps' }, a, b, d)).state;
    expect(gone.round[gone.position]).toBe('d');
  });

  it('a draw keeps its questions and fills up what is gone', () => {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => question(id, '*x y'));
    const drawn = opened({ pick: 3 }, ...parts);
    const state = startQuiz(drawn, 5);
    const [gone] = state.order;
    const edited = opened(
      { pick: 3 },
      ...parts.filter(({ id }) => id !== gone),
      question('f', '*x y'),
    );
    const { order } = move(drawn, state, edited).state;
    expect(order).toHaveLength(3);
    expect(order).toEqual(expect.arrayContaining(state.order.slice(1)));
  });
});

describe('a finished quiz', () => {
  const before = opened({ feedback: 'end' }, question('q1', '*a b'), question('q2', '*a b'));
  const done = after(before, answer('q1', 'a'), answer('q2', 'b'), { type: 'finish' });

  it('stays finished when only texts changed', () => {
    const edited = opened(
      { feedback: 'end' },
      question('q1', '*a b', { prompt: [{ type: 'text', value: 'Again?' }] }),
      question('q2', '*a b'),
    );
    const { state } = move(before, done, edited);
    expect(state.finished).toBe(true);
    expect(quizResult(edited, state)).toEqual(quizResult(before, done));
  });

  it('is open again when there is a new question, and then all can be changed', () => {
    const edited = opened({ feedback: 'end' }, ...before.worksheet.parts, question('q3', '*a b'));
    const { state } = move(before, done, edited);
    expect(state.finished).toBe(false);
    expect(transitionQuiz(edited, state, answer('q2', 'a')).effects).toHaveLength(1);
    expect(stateOf(state, 'q1').answer).toEqual(['a']);
  });

  it('asks in a later round also what changed outside it', () => {
    const later = transitionQuiz(before, done, { type: 'retry-wrong' }).state;
    expect(later.round).toEqual(['q2']);
    const edited = opened({ feedback: 'end' }, question('q1', 'a *b'), question('q2', '*a b'));
    expect(move(before, later, edited).state.round).toEqual(['q1', 'q2']);
    const longer = opened({ feedback: 'end' }, question('q0', '*a b'), ...before.worksheet.parts);
    expect(move(before, later, longer).state.round).toEqual(['q0', 'q2']);
  });
});

describe('whatever stands in storage', () => {
  const worksheet = opened(
    {},
    question('q1', '*a b', { hints: [[]] }),
    question('__proto__', '*a b'),
  );
  const nearly = fc.record(
    {
      zelfcheck: fc.constant(1),
      kind: fc.constant('quiz'),
      seed: fc.oneof(fc.integer(), fc.jsonValue()),
      order: fc.oneof(fc.array(fc.constantFrom('q1', '__proto__', 'x')), fc.jsonValue()),
      round: fc.oneof(fc.array(fc.constantFrom('q1', '__proto__', 'x')), fc.jsonValue()),
      position: fc.oneof(fc.integer(), fc.jsonValue()),
      asked: fc.oneof(fc.boolean(), fc.jsonValue()),
      finished: fc.oneof(fc.boolean(), fc.jsonValue()),
      questions: fc.oneof(
        fc.dictionary(
          fc.constantFrom('q1', '__proto__', 'x'),
          fc.oneof(
            fc.record({
              answer: fc.oneof(fc.subarray(['a', 'b', 'x']), fc.jsonValue()),
              checked: fc.boolean(),
              tries: fc.jsonValue(),
              hints: fc.jsonValue(),
              missing: fc.jsonValue(),
              key: fc.jsonValue(),
            }),
            fc.jsonValue(),
          ),
        ),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: ['zelfcheck', 'kind'] },
  );

  it('nothing throws, and what comes out can be played on', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), anyEvents, (value, events) => {
        const restored = restoreQuiz(worksheet, value);
        if (!restored) return;
        const { state, dropped } = restored;
        expect(dropped).toBeGreaterThanOrEqual(0);
        expect([...state.order].sort()).toEqual(['__proto__', 'q1']);
        expect(state.round.length).toBeGreaterThan(0);
        expect(state.round[state.position]).toBeDefined();
        for (const id of state.order) {
          const entry = stateOf(state, id);
          expect(entry.hints).toBeLessThanOrEqual(id === 'q1' ? 1 : 0);
          if (entry.checked) expect(entry.answer).toHaveLength(1);
          if (state.finished && entry.answer) expect(entry.checked).toBe(true);
        }
        expect(move(worksheet, state, worksheet)).toEqual({ state, dropped: 0 });
        play(worksheet, events);
      }),
      runs(500),
    );
  });

  it.each([undefined, null, 0, '', 'quiz', [], {}, { zelfcheck: 1, kind: 'checklist' }])(
    'is no snapshot of a quiz as %j',
    (value) => {
      expect(restoreQuiz(worksheet, value)).toBeUndefined();
    },
  );
});
