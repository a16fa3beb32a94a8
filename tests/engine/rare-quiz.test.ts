import { describe, expect, it } from 'vitest';
import {
  canRetry,
  quizResult,
  restoreQuiz,
  saveQuiz,
  showsAnswer,
  startQuiz,
  stateOf,
  transitionQuiz,
} from '../../src/engine.js';
import type { OpenQuiz, QuizEffect, QuizEvent, QuizState } from '../../src/engine.js';
import type { Answer } from '../../src/model/blocks/index.js';
import { question, opened } from './make.js';
import { asking, blank, gaps, grid, number, order, scale } from './make-blocks.js';

const run = (
  worksheet: OpenQuiz,
  ...events: QuizEvent[]
): { state: QuizState; effects: readonly QuizEffect[] } => {
  let step = { state: startQuiz(worksheet, 1), effects: [] as readonly QuizEffect[] };
  for (const event of events) step = transitionQuiz(worksheet, step.state, event);
  return step;
};

const answer = (id: string, given: Answer): QuizEvent => ({
  type: 'answer',
  question: id,
  answer: given,
});
const check = (id: string): QuizEvent => ({ type: 'check', question: id });
const retry = (id: string): QuizEvent => ({ type: 'retry', question: id });
const finish = (anyway = false): QuizEvent => ({ type: 'finish', anyway });

describe('taking an answer back', () => {
  it.each([
    ['a word', blank('x'), 'y', ''],
    ['a number', number(1), '2', '  '],
    ['a long text', { type: 'text' } as const, 'words', ''],
    ['a sentence', gaps('f'), { f: 'words' }, { f: '' }],
    ['a grid', grid('x y', 'r+ xo'), { r: ['x'] }, { r: [] }],
    ['an order', order('a b'), ['b', 'a'], []],
  ])('works for %s', (_name, block, given, nothing) => {
    const worksheet = opened({}, asking('q', block), question('other', '*a b'));
    const { state, effects } = run(worksheet, answer('q', given), answer('q', nothing));
    expect(stateOf(state, 'q').answer).toBeUndefined();
    expect(effects).toMatchObject([{ type: 'answered', question: 'q' }]);
    expect(run(worksheet, answer('q', nothing)).effects).toEqual([]);
  });
});

describe('half an answer', () => {
  const rows = grid('x y', 'r xo', 's ox');
  const half = answer('q', { r: ['x'] });

  it('is not checked, and what is missing is said', () => {
    const worksheet = opened({}, asking('q', rows));
    const { state, effects } = run(worksheet, half, check('q'));
    expect(effects).toEqual([{ type: 'missing', questions: ['q'] }]);
    expect(stateOf(state, 'q')).toMatchObject({ answer: { r: ['x'] }, missing: true, tries: 0 });
    const whole = transitionQuiz(worksheet, state, answer('q', { r: ['x'], s: ['x'] })).state;
    expect(stateOf(whole, 'q').missing).toBe(false);
  });

  it('is named at the end, and counts as it is when the reader finishes anyway', () => {
    const worksheet = opened({ feedback: 'end', credit: 'each' }, asking('q', rows));
    const asked = run(worksheet, half, finish());
    expect(asked.effects).toEqual([{ type: 'missing', questions: ['q'] }]);
    const { state, effects } = transitionQuiz(worksheet, asked.state, finish(true));
    expect(effects).toMatchObject([{ type: 'completed', result: { points: 0.5, of: 1 } }]);
    expect(stateOf(state, 'q').checked).toBe(true);
  });

  it('comes back from a snapshot with what was said', () => {
    const worksheet = opened({}, asking('q', scale('x y', 'r 1 2', 's 1 2')));
    const { state } = run(worksheet, half, check('q'));
    const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(worksheet, state)));
    expect(restoreQuiz(worksheet, saved)).toEqual({ state, dropped: 0 });
  });
});

describe('another try', () => {
  const worksheet = opened({ reveal: { after: 2 } }, asking('q', blank('yes')));

  it('starts from what was typed, and the answer is shown after as many tries as the author wants', () => {
    const once = run(worksheet, answer('q', 'no'), check('q')).state;
    expect(showsAnswer(worksheet, once, 'q')).toBe(false);
    expect(canRetry(worksheet, once, 'q')).toBe(true);
    const again = transitionQuiz(worksheet, once, retry('q')).state;
    expect(stateOf(again, 'q').answer).toBe('no');
    const twice = transitionQuiz(worksheet, again, check('q')).state;
    expect(showsAnswer(worksheet, twice, 'q')).toBe(true);
    expect(canRetry(worksheet, twice, 'q')).toBe(false);
  });

  it('is not offered where nothing is right or wrong', () => {
    const open = opened({ reveal: 'never' }, asking('q', { type: 'text' }), question('r', '*a b'));
    const { state } = run(open, answer('q', 'words'), check('q'));
    expect(canRetry(open, state, 'q')).toBe(false);
  });

  it('of all that went wrong begins with empty lines', () => {
    const { state } = run(
      opened({ feedback: 'end' }, asking('q', blank('yes'))),
      answer('q', 'no'),
      finish(),
      { type: 'retry-wrong' },
    );
    expect(stateOf(state, 'q')).toEqual({ checked: false, tries: 1, hints: 0, missing: false });
  });
});

describe('the credit of a quiz', () => {
  it.each([
    ['all', 0, 0],
    ['each', 2 / 3, 0.5],
    ['net', 1 / 3, 0],
  ] as const)('is %s for orders and grids alike', (credit, forOrder, forGrid) => {
    const worksheet = opened(
      { credit, feedback: 'end' },
      asking('o', order('a b c d e f')),
      asking('g', grid('x y', 'r xo', 's ox')),
    );
    const { state } = run(
      worksheet,
      answer('o', ['a', 'b', 'c', 'd', 'f', 'e']),
      answer('g', { r: ['x'], s: ['x'] }),
    );
    const [ofOrder, ofGrid] = quizResult(worksheet, state).questions;
    expect(ofOrder?.credit).toBeCloseTo(forOrder);
    expect(ofGrid?.credit).toBeCloseTo(forGrid);
  });
});

it('a checked word has to be checked again when another one is right, not when it is spelled anew', () => {
  const before = opened({ reveal: 'never' }, asking('q', blank('yes')), question('r', '*a b'));
  const { state } = run(before, answer('q', 'yes'), check('q'));
  const saved: unknown = JSON.parse(JSON.stringify(saveQuiz(before, state)));
  const isChecked = (...accepted: string[]): boolean => {
    const edited = opened(
      { reveal: 'never' },
      asking('q', blank(...accepted)),
      ...before.worksheet.parts.slice(1),
    );
    return stateOf(restoreQuiz(edited, saved)!.state, 'q').checked;
  };
  expect(isChecked('Yés!')).toBe(true);
  expect(isChecked('yes', 'no')).toBe(false);
});
