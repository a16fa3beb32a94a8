import { describe, expect, it } from 'vitest';
import { gradings } from '../../src/blocks/grade.js';
import { openQuiz, type Gradings } from '../../src/engine/open-quiz.js';
import { quizResult, startQuiz, transitionQuiz } from '../../src/engine.js';
import type { AnswerBlock } from '../../src/model/blocks/index.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { choice, question, quiz } from './make.js';
import {
  asking,
  band,
  blank,
  gaps,
  grid,
  number,
  order,
  outcome,
  pointed,
  scale,
} from './make-blocks.js';

const few: Gradings = { choice: gradings.choice };

describe('a quiz is not opened', () => {
  it.each<AnswerBlock>([
    order('a b'),
    grid('x y', 'r xo'),
    scale('x y', 'r 1 2'),
    blank('yes'),
    number(1),
    { type: 'text' },
    gaps('f'),
  ])('without what grades an answer block in it: $type', (block) => {
    const { [block.type]: _, ...others } = gradings;
    expect(() => openQuiz(quiz({}, asking('q', block)), others as Gradings)).toThrow(
      `Nothing grades "${block.type}"`,
    );
  });

  const { results: _, ...blocks } = gradings;
  const cells = grid('x', 'r x');
  const rows = cells.rows.map((row) => ({
    ...row,
    cells: [{ right: true, points: [{ to: '', n: 1 }] }],
  }));
  it.each<[string, Quiz]>([
    ['outcomes', { ...quiz({}, question('q', '*a b')), results: [outcome('x')] }],
    ['bands', { ...quiz({}, question('q', '*a b')), results: [band('0-100')] }],
    ['points in a choice', quiz({}, asking('q', pointed('a:1 b')))],
    ['points in a grid', quiz({}, asking('q', { ...cells, rows }))],
    ['points on a scale', quiz({}, asking('q', scale('x y', 'r 1 2')))],
  ])('without what grades its results: %s', (_name, worksheet) => {
    expect(() => openQuiz(worksheet, blocks)).toThrow('Nothing grades "results"');
    expect(openQuiz(worksheet, gradings).worksheet).toBe(worksheet);
  });
});

it('the same call gives the same answer, whatever else could be graded', () => {
  const worksheet = quiz({ pass: 50 }, asking('q', choice('*a b')), question('r', '*a b'));
  const resultWith = (table: Gradings): unknown => {
    const opened = openQuiz(worksheet, table);
    const { state } = transitionQuiz(opened, startQuiz(opened, 1), {
      type: 'tick',
      question: 'q',
      box: 'a',
      on: true,
    });
    return quizResult(opened, state);
  };
  expect(resultWith(few)).toEqual(resultWith(gradings));
  expect(resultWith(few)).toMatchObject({ points: 1, of: 2 });
});
