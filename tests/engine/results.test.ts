import { describe, expect, it } from 'vitest';
import { openQuiz, quizResult, startQuiz, transitionQuiz } from '../../src/engine.js';
import type { OpenQuiz, QuizResult } from '../../src/engine.js';
import type { Answer } from '../../src/model/blocks/index.js';
import type { QuizPart, ResultSection } from '../../src/model/worksheet.js';
import { opened, question, quiz, topic } from './make.js';
import { asking, band, outcome, pointed, scale } from './make-blocks.js';

const withResults = (parts: readonly QuizPart[], ...results: ResultSection[]): OpenQuiz =>
  openQuiz({ ...quiz({}, ...parts), results });

const resultOf = (worksheet: OpenQuiz, answers: Readonly<Record<string, Answer>>): QuizResult => {
  let state = startQuiz(worksheet, 1);
  for (const [id, answer] of Object.entries(answers))
    state = transitionQuiz(worksheet, state, {
      type: 'answer',
      question: id,
      answer,
    }).state;
  return quizResult(worksheet, state);
};

const shown = (worksheet: OpenQuiz, answers: Readonly<Record<string, Answer>>): string =>
  resultOf(worksheet, answers).shown?.join(' ') ?? 'absent';

/** A quiz of which `of` questions can be answered right. */
const ofMany = (of: number, ...results: ResultSection[]): OpenQuiz =>
  withResults(
    Array.from({ length: of }, (_, at) => question(`q${at}`, '*a b')),
    ...results,
  );
const rights = (count: number): Record<string, Answer> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, ['a']]));

describe('outcomes', () => {
  const parts = [
    asking('q1', pointed('a:+2>x b:+2>y c:+1>x&+1>y d')),
    asking('q2', pointed('a:+1>x b:+3>y c:-2>x d')),
  ];
  const worksheet = withResults(parts, outcome('x'), outcome('y'), outcome('z'));

  it('get the points of what was ticked, in the order of the file', () => {
    expect(resultOf(worksheet, { q1: ['c'], q2: ['b'] }).outcomes).toEqual([
      { outcome: 'x', points: 1 },
      { outcome: 'y', points: 4 },
      { outcome: 'z', points: 0 },
    ]);
  });

  it('are shown when they have the most', () => {
    expect(shown(worksheet, { q1: ['a'], q2: ['a'] })).toBe('x');
    expect(shown(worksheet, { q1: ['a'], q2: ['b'] })).toBe('y');
  });

  it('are shown together in a tie, in the order of the file', () => {
    expect(shown(worksheet, { q1: ['c'], q2: ['d'] })).toBe('x y');
  });

  it('may have the most with nothing, when others have less', () => {
    expect(shown(worksheet, { q1: ['d'], q2: ['c'] })).toBe('y z');
  });

  it('are not shown when no points were given at all', () => {
    expect(shown(worksheet, {})).toBe('');
    expect(shown(worksheet, { q1: ['d'], q2: ['d'] })).toBe('');
  });

  it('tie also with points that do not add up exactly', () => {
    const tenths = withResults(
      [asking('q1', pointed('a:0.1>x&0.3>y b')), asking('q2', pointed('a:0.2>x b'))],
      outcome('x'),
      outcome('y'),
    );
    expect(shown(tenths, { q1: ['a'], q2: ['a'] })).toBe('x y');
  });

  it('get points from a scale as well', () => {
    const block = scale('no yes', 'r1 0 1>x', 'r2 0 1>y', 'r3 0 1>y');
    const scaled = withResults([asking('q', block)], outcome('x'), outcome('y'));
    expect(shown(scaled, { q: { r1: ['yes'], r2: ['yes'], r3: ['yes'] } })).toBe('y');
  });

  it('count only the questions that were asked', () => {
    const drawn = openQuiz({ ...worksheet.worksheet, settings: { pick: 1 } });
    const start = startQuiz(drawn, 1);
    const [asked] = start.order;
    const { state } = transitionQuiz(drawn, start, {
      type: 'answer',
      question: asked!,
      answer: ['b'],
    });
    expect(quizResult(drawn, state).outcomes).toContainEqual({
      outcome: 'y',
      points: asked === 'q1' ? 2 : 3,
    });
  });
});

describe('bands', () => {
  const bands = [band('0-49'), band('50-79'), band('80-100')];

  it.each([
    [0, 200, '0-49'],
    [98, 200, '0-49'],
    [99, 200, '50-79'],
    [100, 200, '50-79'],
    [158, 200, '50-79'],
    [159, 200, '80-100'],
    [200, 200, '80-100'],
    [1, 3, '0-49'],
    [2, 3, '50-79'],
    [28, 57, '0-49'],
  ])('with %d of %d right it is %s, by the percentage that is shown', (count, of, expected) => {
    expect(shown(ofMany(of, ...bands), rights(count))).toBe(expected);
  });

  it('that overlap leave the one for the better score', () => {
    expect(shown(ofMany(2, band('50-100'), band('0-50')), rights(1))).toBe('50-100');
    expect(shown(ofMany(2, band('0-100'), band('50-60')), rights(1))).toBe('50-60');
  });

  it('that leave a gap show nothing in it', () => {
    expect(shown(ofMany(2, band('0-40'), band('60-100')), rights(1))).toBe('');
  });

  it('are not shown where there is no score', () => {
    const opinion = withResults([question('o', 'a b')], ...bands);
    expect(shown(opinion, { o: ['a'] })).toBe('');
  });

  it('go by the points of the author where there are any', () => {
    const block = scale('no yes', 'r1 1 5', 'r2 1 5');
    const scaled = withResults([asking('q', block)], ...bands);
    expect(shown(scaled, { q: { r1: ['no'], r2: ['no'] } })).toBe('0-49');
    expect(shown(scaled, { q: { r1: ['no'], r2: ['yes'] } })).toBe('50-79');
    expect(shown(scaled, { q: { r1: ['yes'], r2: ['yes'] } })).toBe('80-100');
    const debts = withResults([asking('q', pointed('a:-10 b:-2 c:0'))], ...bands);
    expect(shown(debts, { q: ['a'] })).toBe('0-49');
    expect(shown(debts, { q: ['b'] })).toBe('80-100');
  });

  it('of a topic go by its score and that of the topics in it, beside those of the quiz', () => {
    const worksheet = withResults(
      [
        topic('t1'),
        question('q1', '*a b', { topic: 't1' }),
        topic('t2', 't1'),
        question('q2', '*a b', { topic: 't2' }),
        topic('t3'),
        question('q3', '*a b', { topic: 't3' }),
        topic('t4'),
        question('o', 'a b', { topic: 't4' }),
      ],
      band('0-60', 't1'),
      band('0-60'),
      band('0-60', 't2'),
      band('61-100', 't3'),
      band('0-100', 't4'),
    );
    expect(shown(worksheet, { q1: ['a'], q2: ['b'], q3: ['a'] })).toBe('t1:0-60 t2:0-60 t3:61-100');
    expect(shown(worksheet, { q1: ['a'], q2: ['b'], q3: ['b'] })).toBe('t1:0-60 0-60 t2:0-60');
  });

  it('of a topic of which nothing was drawn are not shown', () => {
    const worksheet = withResults(
      [
        topic('t1'),
        question('q1', '*a b', { topic: 't1' }),
        topic('t2'),
        question('q2', '*a b', { topic: 't2' }),
      ],
      band('0-100', 't1'),
      band('0-100', 't2'),
    );
    const drawn = openQuiz({ ...worksheet.worksheet, settings: { pick: 1 } });
    const [asked] = startQuiz(drawn, 1).order;
    expect(shown(drawn, {})).toBe(asked === 'q1' ? 't1:0-100' : 't2:0-100');
  });
});

it('outcomes and bands are shown together, and without any there is nothing of it in the result', () => {
  const parts = [question('q', '*a b'), asking('p', pointed('a:+1>x b'))];
  const both = withResults(parts, band('0-100'), outcome('x'));
  expect(shown(both, { q: ['a'], p: ['a'] })).toBe('0-100 x');
  expect(resultOf(opened({}, ...parts), {})).not.toHaveProperty('shown');
  expect(resultOf(withResults(parts, band('0-100')), {})).not.toHaveProperty('outcomes');
});
