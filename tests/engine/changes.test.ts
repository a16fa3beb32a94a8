import { describe, expect, it } from 'vitest';
import { saveQuiz, startingOrder, startQuiz, stateOf, transitionQuiz } from '../../src/engine.js';
import type { AnswerChange, OpenQuiz, QuizEffect, QuizState } from '../../src/engine.js';
import type { Answer, AnswerBlock } from '../../src/model/blocks/index.js';
import { choice, opened } from './make.js';
import { asking, blank, gaps, grid, number, order, scale } from './make-blocks.js';

const asked = (block: AnswerBlock): OpenQuiz => opened({}, asking('q', block));

const changed = (
  quiz: OpenQuiz,
  changes: readonly AnswerChange[],
  from = startQuiz(quiz, 1),
): { state: QuizState; effects: readonly QuizEffect[] } =>
  changes.reduce<{ state: QuizState; effects: readonly QuizEffect[] }>(
    ({ state, effects }, change) => {
      const step = transitionQuiz(quiz, state, { ...change, question: 'q' });
      return { state: step.state, effects: [...effects, ...step.effects] };
    },
    { state: from, effects: [] },
  );

/** The answer after these changes, one right after the other. */
const answerAfter = (block: AnswerBlock, ...changes: AnswerChange[]): Answer | undefined =>
  stateOf(changed(asked(block), changes).state, 'q').answer;

const tick = (box: string, row?: string, on = true): AnswerChange => ({
  type: 'tick',
  box,
  on,
  ...(row !== undefined && { row }),
});
const untick = (box: string, row?: string): AnswerChange => tick(box, row, false);
const fill = (text: string, field?: string): AnswerChange => ({
  type: 'fill',
  text,
  ...(field !== undefined && { field }),
});
const put = (option: string, at: number): AnswerChange => ({ type: 'place', option, at });

describe('what a reader does before the screen follows', () => {
  it('is kept, three texts in a sentence', () => {
    const answer = answerAfter(
      gaps('f', 'g', 'h'),
      fill('with', 'h'),
      fill('i-will', 'f'),
      fill('on', 'g'),
    );
    expect(answer).toEqual({ f: 'i-will', g: 'on', h: 'with' });
  });

  it.each([
    ['a grid', grid('x y', 'r xo', 's xo')],
    ['a scale', scale('x y', 'r 1 2', 's 1 2')],
  ])('is kept, two rows of %s', (_name, block) => {
    expect(answerAfter(block, tick('y', 's'), tick('x', 'r'))).toEqual({ r: ['x'], s: ['y'] });
  });

  it('is kept, two boxes of a choice of several, in the order of the file', () => {
    expect(answerAfter(choice('*a *b c'), tick('b'), tick('a'))).toEqual(['a', 'b']);
  });

  it('is kept, two options put in order', () => {
    const block = order('a b c');
    const laid = startingOrder({ seed: 1 }, 'q', block).map(({ id }) => id);
    const [first = '', second = ''] = laid;
    expect(answerAfter(block, put(first, 2), put(second, 1))).toEqual([laid[2], second, first]);
  });

  it('is told as the answers that it makes', () => {
    const { effects } = changed(asked(gaps('f', 'g')), [fill('x', 'f'), fill('y', 'g')]);
    expect(effects).toEqual([
      { type: 'answered', question: 'q', answer: { f: 'x' } },
      { type: 'answered', question: 'q', answer: { f: 'x', g: 'y' } },
    ]);
  });
});

describe('a box', () => {
  it('that is ticked takes the place of the only one that may be', () => {
    expect(answerAfter(choice('*a b'), tick('a'), tick('b'))).toEqual(['b']);
    expect(answerAfter(grid('x y', 'r xo'), tick('x', 'r'), tick('y', 'r'))).toEqual({ r: ['y'] });
  });

  it('that is unticked leaves the others, and the last one leaves no answer', () => {
    expect(answerAfter(choice('*a *b'), tick('a'), tick('b'), untick('a'))).toEqual(['b']);
    expect(answerAfter(choice('*a *b'), tick('a'), untick('a'))).toBeUndefined();
    const rows = grid('x y', 'r+ xx', 's+ xx');
    expect(answerAfter(rows, tick('x', 'r'), tick('y', 'r'), untick('x', 'r'))).toEqual({
      r: ['y'],
    });
    expect(answerAfter(rows, tick('x', 'r'), untick('x', 'r'))).toBeUndefined();
  });
});

describe('an order', () => {
  const block = order('a b c');
  const laid = startingOrder({ seed: 1 }, 'q', block).map(({ id }) => id);

  it('can be kept as it is laid out, and as it was put', () => {
    expect(answerAfter(block, { type: 'keep' })).toEqual(laid);
    const [first = '', second = '', third = ''] = laid;
    expect(answerAfter(block, put(first, 1), { type: 'keep' })).toEqual([second, first, third]);
  });

  it('tells where an option was put after the answer, and nothing of one that stays', () => {
    const [first = ''] = laid;
    const quiz = asked(block);
    const { state, effects } = changed(quiz, [put(first, 2)]);
    expect(effects).toMatchObject([
      { type: 'answered' },
      { type: 'placed', question: 'q', option: first, at: 2 },
    ]);
    expect(changed(quiz, [put(first, 2)], state)).toEqual({ state, effects: [] });
  });
});

describe('a change that makes no sense', () => {
  it.each<[string, AnswerBlock, AnswerChange]>([
    ['a box that is not there', choice('*a b'), tick('c')],
    ['a box that is not there, unticked', choice('*a b'), untick('c')],
    ['a row of a choice', choice('*a b'), tick('a', 'r')],
    ['a row that is not there', grid('x y', 'r xo'), tick('x', 's')],
    ['no row of a grid', grid('x y', 'r xo'), tick('x')],
    ['a box that the author did not draw', grid('x y', 'r x-'), tick('y', 'r')],
    ['a place beyond the end', order('a b'), put('a', 2)],
    ['a place before the start', order('a b'), put('a', -1)],
    ['an option that is not there', order('a b'), put('c', 0)],
    ['a field of a word', blank('yes'), fill('yes', 'f')],
    ['a field that is not there', gaps('f'), fill('x', 'g')],
    ['no field of a sentence', gaps('f'), fill('x')],
    ['a tick in a line', number(1), tick('1')],
    ['an order of boxes', choice('*a b'), { type: 'keep' }],
    ['a text on boxes', choice('*a b'), fill('a')],
    ['a name that every object has', gaps('f'), fill('x', 'constructor')],
  ])('leaves the very same state: %s', (_name, block, change) => {
    const quiz = asked(block);
    const state = startQuiz(quiz, 1);
    expect(changed(quiz, [change], state)).toEqual({ state, effects: [] });
    expect(changed(quiz, [change], state).state).toBe(state);
  });

  it('is one of an answer that was checked', () => {
    const quiz = opened(
      { reveal: 'never' },
      asking('q', choice('*a b')),
      asking('r', choice('*a b')),
    );
    const { state } = changed(quiz, [tick('b')]);
    const checked = transitionQuiz(quiz, state, { type: 'check', question: 'q' }).state;
    expect(changed(quiz, [tick('a')], checked).state).toBe(checked);
  });
});

it('the same answer comes of changes as of an answer as a whole', () => {
  const quiz = asked(grid('x y', 'r xo', 's xo'));
  const whole = transitionQuiz(quiz, startQuiz(quiz, 1), {
    type: 'answer',
    question: 'q',
    answer: { r: ['x'], s: ['y'] },
  }).state;
  const { state } = changed(quiz, [tick('y', 's'), tick('x', 'r')]);
  expect(saveQuiz(quiz, state)).toEqual(saveQuiz(quiz, whole));
});
