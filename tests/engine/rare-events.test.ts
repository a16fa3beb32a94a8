import { describe, expect, it } from 'vitest';
import type { AnswerBlock } from '../../src/model/blocks/index.js';
import type { QuizSettings } from '../../src/model/settings.js';
import { explore } from './explore.js';
import { question, quiz } from './make.js';
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

/** For each block what is tried: nothing, half an answer, others, and what is refused. */
const blocks: readonly (readonly [string, AnswerBlock, readonly unknown[]])[] = [
  ['an order', order('a b c'), [[], ['a', 'b', 'c'], ['a', 'c', 'b'], ['a', 'b']]],
  [
    'a grid',
    grid('x y', 'r xo', 's+ xo'),
    [{}, { r: ['x'] }, { s: ['y'] }, { r: ['x'], s: ['x'] }, { r: ['x', 'y'] }],
  ],
  ['a scale', scale('x y', 'r +2 -1', 's 1 0'), [{}, { r: ['x'] }, { r: ['x'], s: ['y'] }, 'x']],
  ['a blank', blank('yes', 'no'), ['', ' ', 'Yes!', 'maybe', ['yes']]],
  ['a number', number([1, 2]), ['', '1,5', '3', 'one', 1]],
  ['a long text', { type: 'text' }, ['', ' ', 'words', 'others', {}]],
  ['a sentence', gaps('f', 'g'), [{}, { f: 'x' }, { f: 'x', g: 'y' }, { h: 'z' }]],
  ['points', pointed('a:+2>x b:-1>x&+1 c', { several: true }), [[], ['a'], ['a', 'b'], ['d']]],
];

const settings: readonly Partial<QuizSettings>[] = [
  { reveal: { after: 2 }, credit: 'net' },
  { layout: 'steps', reveal: 'never', credit: 'each' },
  { feedback: 'end' },
  { feedback: 'none', layout: 'steps', credit: 'net' },
];

describe.each(blocks)('with %s', (_name, block, tried) => {
  it.each(settings)(
    'every event on every state keeps the quiz sound, with %j',
    { timeout: 60_000 },
    (more) => {
      const worksheet = {
        ...quiz(more, asking('q1', block, { hints: [[]] }), question('q2', '*a b')),
        results: [outcome('x'), band('0-100')],
      };
      const answers = { q1: tried, q2: [['a'], ['b']] };
      const { states, types } = explore(worksheet, answers);
      expect(states).toBeGreaterThan(50);
      expect(types).toContain('answered');
      expect(types).toContain('completed');
    },
  );
});
