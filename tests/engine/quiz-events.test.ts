import { describe, expect, it } from 'vitest';
import type { QuizSettings } from '../../src/model/settings.js';
import { explore } from './explore.js';
import { question, quiz } from './make.js';

const questions = [question('q1', '*a b', { hints: [[]] }), question('q2', '*a b')];
const tried = [[], ['a'], ['b'], ['x']];
const answers = { q1: tried, q2: tried, q3: tried };

describe.each(['immediate', 'end', 'none'] as const)('with feedback %s', (feedback) => {
  describe.each(['all', 'steps'] as const)('and layout %s', (layout) => {
    const settings: Partial<QuizSettings>[] =
      feedback === 'immediate'
        ? [{ reveal: 'always' }, { reveal: 'never' }, { reveal: { after: 2 } }]
        : [{}];
    it.each(settings)(
      'every event on every state keeps the quiz sound, with %j',
      { timeout: 60_000 },
      (more) => {
        const { states, types } = explore(
          quiz({ feedback, layout, ...more }, ...questions),
          answers,
        );
        // So that a walk that never left the start does not pass for a proof.
        expect(states).toBeGreaterThan(50);
        expect(types).toContain('completed');
        expect(types.has('moved')).toBe(true);
        expect(types.has('checked')).toBe(feedback === 'immediate');
      },
    );
  });
});
