import { describe, expect, it } from 'vitest';
import { givesPoints, quizResult, startQuiz, transitionQuiz } from '../../src/engine.js';
import type { OpenQuiz, QuizResult } from '../../src/engine.js';
import type { Answer, AnswerBlock } from '../../src/model/blocks/index.js';
import { choice, opened, topic } from './make.js';
import { asking, grid, pointed, scale } from './make-blocks.js';

const resultWith = (worksheet: OpenQuiz, answers: Readonly<Record<string, Answer>>): QuizResult => {
  let state = startQuiz(worksheet, 1);
  for (const [question, answer] of Object.entries(answers))
    state = transitionQuiz(worksheet, state, { type: 'answer', question, answer }).state;
  return quizResult(worksheet, state);
};

const scoreOf = (block: AnswerBlock, answer?: Answer): string => {
  const result = resultWith(
    opened({}, asking('q', block)),
    answer === undefined ? {} : { q: answer },
  );
  const { points, least, of, percentage } = result;
  return `${points} from ${least} to ${of}: ${Math.round(percentage)}%`;
};

describe('points to the score', () => {
  it('of one box are those of the box', () => {
    const block = pointed('a:-1 b:0 c:3');
    expect(scoreOf(block, ['a'])).toBe('-1 from -1 to 3: 0%');
    expect(scoreOf(block, ['b'])).toBe('0 from -1 to 3: 25%');
    expect(scoreOf(block, ['c'])).toBe('3 from -1 to 3: 100%');
  });

  it('of several boxes are added up', () => {
    const block = pointed('a:-1 b:2 c:3 d', { several: true });
    expect(scoreOf(block, ['a', 'c', 'd'])).toBe('2 from -1 to 5: 50%');
  });

  it('of a scale are added up over its rows', () => {
    const block = scale('x y z', 'r1 1 2 3', 'r2 3 - 1', 'r3 -1 0 1');
    expect(scoreOf(block, { r1: ['y'], r2: ['x'], r3: ['x'] })).toBe('4 from 1 to 7: 50%');
  });

  it('of a grid are added up over its boxes', () => {
    const boxes = grid('x y', 'r1 oo', 'r2+ oo');
    const block = {
      ...boxes,
      rows: boxes.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) => cell && { ...cell, points: [{ to: '', n: at + 1 }] }),
      })),
    };
    expect(scoreOf(block, { r1: ['y'], r2: ['x', 'y'] })).toBe('5 from 1 to 5: 100%');
    expect(scoreOf(block, { r1: ['x'] })).toBe('1 from 1 to 5: 0%');
  });

  it('that are missing make no score below the least', () => {
    expect(scoreOf(scale('x y', 'r1 1 2', 'r2 1 2'))).toBe('0 from 2 to 4: 0%');
    expect(scoreOf(pointed('a:2 b:3'))).toBe('0 from 2 to 3: 0%');
  });

  it('stand in place of what is right, which still decides the verdict', () => {
    const result = resultWith(opened({}, asking('q', pointed('*a:2 b:5'))), { q: ['b'] });
    expect(result.questions[0]).toMatchObject({ verdict: 'wrong', credit: 5, least: 2, most: 5 });
  });

  it('of which all are the same leave nothing to be scored', () => {
    expect(scoreOf(pointed('a:2 b:2'), ['a'])).toBe('2 from 2 to 2: 0%');
  });

  it('add up with questions that have a right answer', () => {
    const worksheet = opened(
      { pass: 75 },
      topic('t'),
      asking('q1', choice('*a b'), { topic: 't' }),
      asking('q2', pointed('a:1 b:3'), { topic: 't' }),
    );
    const result = resultWith(worksheet, { q1: ['a'], q2: ['b'] });
    expect(result).toMatchObject({ points: 4, least: 1, of: 4, percentage: 100, passed: true });
    expect(result.topics).toMatchObject([{ topic: 't', points: 4, least: 1, of: 4 }]);
  });

  it('of an outcome are not its own', () => {
    expect(scoreOf(pointed('a:+2>x b'), ['a'])).toBe('0 from 0 to 0: 0%');
    expect(givesPoints(pointed('a:+2>x b'), '')).toBe(false);
    expect(givesPoints(pointed('a:+2>x b'), 'x')).toBe(true);
    expect(givesPoints(pointed('a:0 b:0'), '')).toBe(false);
    expect(givesPoints({ type: 'text' }, '')).toBe(false);
  });
});
