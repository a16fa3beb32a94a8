import { describe, expect, it } from 'vitest';
import * as engine from '../../src/engine.js';
import type { Answer, AnswerBlock } from '../../src/model/blocks/index.js';
import { choice, opened } from './make.js';
import { asking, blank, gaps, grid, number, order, scale } from './make-blocks.js';

describe('the engine as others import it', () => {
  const blocks: readonly (readonly [AnswerBlock, Answer, string])[] = [
    [choice('*a b'), ['a'], 'right'],
    [order('a b'), ['a', 'b'], 'right'],
    [grid('x y', 'r xo'), { r: ['x'] }, 'right'],
    [scale('x y', 'r 1 2'), { r: ['x'] }, 'neutral'],
    [blank('yes'), 'Yes', 'right'],
    [number(3.5), '3,5', 'right'],
    [{ type: 'text' }, 'words', 'neutral'],
    [gaps('f'), { f: 'words' }, 'neutral'],
  ];

  it.each(blocks)('grades %o', (block, answer, verdict) => {
    const worksheet = opened({}, asking('q', block));
    let { state } = engine.transitionQuiz(worksheet, engine.startQuiz(worksheet, 1), {
      type: 'answer',
      question: 'q',
      answer,
    });
    const checked = engine.transitionQuiz(worksheet, state, { type: 'check', question: 'q' });
    expect(checked.effects).toMatchObject([
      { type: 'checked', question: 'q', verdict },
      { type: 'completed' },
    ]);
    ({ state } = checked);
    const saved: unknown = JSON.parse(JSON.stringify(engine.saveQuiz(worksheet, state)));
    expect(engine.restoreQuiz(worksheet, saved)).toEqual({ state, dropped: 0 });
  });
});
