import { describe, expect, it } from 'vitest';
import { field, placeOf, problemOf, put, rareQuiz, sheet, text } from './complete.js';
import type { answers, Key } from './complete.js';

describe('what the properties of an answer block say together', () => {
  const problemAt = (id: keyof typeof answers, path: readonly Key[], value: unknown): unknown =>
    problemOf(put(rareQuiz, [...placeOf(id), ...path], value));
  const pointer = (id: keyof typeof answers, ...path: Key[]): object => ({
    path: [...placeOf(id), ...path].map((key) => `/${key}`).join(''),
  });

  it('is that ids are unique in their question, and may be those of things elsewhere', () => {
    expect(problemAt('order', ['options', 1, 'id'], 'a')).toMatchObject(
      pointer('order', 'options', 1, 'id'),
    );
    for (const part of ['columns', 'rows'] as const)
      expect(problemAt('grid', [part, 1, 'id'], 'a')).toMatchObject(pointer('grid', part, 1, 'id'));
    expect(problemAt('gaps', ['sentence', 2, 'children', 0, 'id'], 'a')).toMatchObject(
      pointer('gaps', 'sentence', 2, 'children', 0, 'id'),
    );
  });

  it.each(['grid', 'scale'] as const)('is that a row of a %s has a cell for every column', (id) => {
    expect(problemAt(id, ['rows', 0, 'cells'], [null])).toEqual({
      ...pointer(id, 'rows', 0, 'cells'),
      expected: 'a cell for every column',
    });
  });

  it('is that a grid is graded where a box is right', () => {
    expect(problemAt('grid', ['graded'], false)).toMatchObject(pointer('grid', 'graded'));
  });

  it('is that a sentence has a field', () => {
    expect(problemAt('gaps', ['sentence'], [text])).toMatchObject(pointer('gaps', 'sentence'));
  });

  it('is that points go to the score or to an outcome that is there', () => {
    const path = ['options', 0, 'points', 1, 'to'];
    expect(problemAt('pointed', path, 'low')).toEqual({
      ...pointer('pointed', ...path),
      expected: 'the id of an outcome',
    });
    expect(problemOf(put(rareQuiz, ['results'], undefined))).toMatchObject(
      pointer('pointed', ...path),
    );
  });

  it('is that an unknown kind of block is told all that there are', () => {
    expect(problemAt('text', ['type'], 'essay')).toEqual({
      ...pointer('text', 'type'),
      expected: 'choice | order | grid | scale | blank | number | text | gaps',
    });
  });
});

describe('results', () => {
  it('have a range that goes up, and a topic that is there', () => {
    expect(problemOf(put(rareQuiz, ['results', 1, 'from'], 50))).toMatchObject({
      path: '/results/1/to',
    });
    expect(problemOf(put(rareQuiz, ['results', 2, 'topic'], 'q1'))).toMatchObject({
      path: '/results/2/topic',
    });
  });

  it('have ids that no part of the quiz has, and items and fields of their own', () => {
    expect(problemOf(put(rareQuiz, ['results', 1, 'id'], 'q1'))).toMatchObject({
      path: '/results/1/id',
    });
    const twice = put(rareQuiz, ['results', 0, 'parts', 1], sheet[0]);
    expect(problemOf(twice)).toMatchObject({ path: '/results/0/parts/1/id' });
  });
});

describe('a field', () => {
  it.each([
    [['introduction', 0, 'children', 0]],
    [['parts', 2, 'prompt', 0]],
    [['parts', 2, 'answer', 'options', 0, 'content', 0, 'children', 0]],
    [['results', 0, 'heading', 0]],
  ])('is refused where nobody could write in it: %j', (path) => {
    expect(problemOf(put(rareQuiz, path, field('x')))).toEqual({
      path: `/${path.join('/')}/id`,
      expected: expect.stringContaining('no field') as string,
    });
  });
});
