import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuiz, startQuiz, transitionQuiz, visibleParts } from '../../src/engine.js';
import type { OpenQuiz, QuizState } from '../../src/engine.js';
import type { QuizSettings } from '../../src/model/settings.js';
import { anyQuiz, question, opened, reading, topic } from './make.js';
import { anyEvents, play } from './play.js';

const make = (settings: Partial<QuizSettings>): OpenQuiz =>
  opened(
    settings,
    reading('r0'),
    question('q1', '*a b'),
    topic('t1'),
    reading('r1', 't1'),
    topic('t2', 't1'),
    question('q2', '*a b', { topic: 't2' }),
    question('q3', '*a b', { topic: 't2' }),
    topic('t3'),
    question('q4', '*a b', { topic: 't3' }),
    reading('r4'),
  );

const shown = (worksheet: OpenQuiz, state: QuizState): string =>
  visibleParts(worksheet, state)
    .map((part) => part.id)
    .join(' ');

const wrongAgain = (worksheet: OpenQuiz, right: string[]): QuizState => {
  let state = startQuiz(worksheet, 1);
  for (const id of right) {
    state = transitionQuiz(worksheet, state, { type: 'answer', question: id, answer: ['a'] }).state;
  }
  state = transitionQuiz(worksheet, state, { type: 'finish', anyway: true }).state;
  return transitionQuiz(worksheet, state, { type: 'retry-wrong' }).state;
};

describe('on one page', () => {
  it('everything is shown, in the order of the file', () => {
    const worksheet = make({});
    expect(shown(worksheet, startQuiz(worksheet, 1))).toBe('r0 q1 t1 r1 t2 q2 q3 t3 q4 r4');
  });

  it('shuffled questions stand in the places of their topic', () => {
    const worksheet = make({ shuffle: 'questions' });
    const orders = Array.from({ length: 50 }, (_, seed) =>
      shown(worksheet, startQuiz(worksheet, seed)),
    );
    expect(new Set(orders)).toEqual(
      new Set(['r0 q1 t1 r1 t2 q2 q3 t3 q4 r4', 'r0 q1 t1 r1 t2 q3 q2 t3 q4 r4']),
    );
  });

  it('a second round shows its questions with their topics and no reading matter', () => {
    const worksheet = make({});
    expect(shown(worksheet, wrongAgain(worksheet, ['q1', 'q2', 'q4']))).toBe('t1 t2 q3');
  });

  it('a draw leaves out the topics without a drawn question, and what belongs to them', () => {
    const worksheet = make({ pick: 1 });
    const draws = Array.from({ length: 50 }, (_, seed) =>
      shown(worksheet, startQuiz(worksheet, seed)),
    );
    expect([...new Set(draws)].sort()).toEqual([
      'r0 q1 r4',
      'r0 t1 r1 t2 q2 r4',
      'r0 t1 r1 t2 q3 r4',
      'r0 t3 q4 r4',
    ]);
  });
});

describe('in steps', () => {
  const worksheet = make({ layout: 'steps' });
  const at = (position: number): QuizState => ({ ...startQuiz(worksheet, 1), position });

  it('each question comes with what stands between it and the one before', () => {
    expect([0, 1, 2, 3].map((position) => shown(worksheet, at(position)))).toEqual([
      'r0 q1',
      't1 r1 t2 q2',
      'q3',
      't3 q4 r4',
    ]);
  });

  it('a second round starts with the topics of its first question', () => {
    expect(shown(worksheet, wrongAgain(worksheet, ['q1', 'q2', 'q4']))).toBe('t1 t2 q3');
  });

  it('a finished quiz shows all questions for another look', () => {
    const state = { ...at(3), finished: true };
    expect(shown(worksheet, state)).toBe('r0 q1 t1 r1 t2 q2 q3 t3 q4 r4');
  });

  it('a quiz without questions shows what there is to read', () => {
    const bare = opened({ layout: 'steps' }, reading('r1'), reading('r2'));
    expect(shown(bare, startQuiz(bare, 1))).toBe('r1 r2');
  });
});

it('the questions on screen are those of the round, in the order asked', () => {
  fc.assert(
    fc.property(anyQuiz.map(openQuiz), anyEvents, (worksheet, events) => {
      const state = play(worksheet, events);
      const onScreen = visibleParts(worksheet, state)
        .filter((part) => part.type === 'question')
        .map((part) => part.id);
      const { layout } = worksheet.settings;
      const isOne = layout === 'steps' && !state.finished;
      const asked = isOne ? state.round.slice(state.position, state.position + 1) : state.round;
      expect(onScreen).toEqual(asked);
    }),
  );
});

it('in steps the screens together are the page', () => {
  fc.assert(
    fc.property(anyQuiz.map(openQuiz), anyEvents, (worksheet, events) => {
      const state = { ...play(worksheet, events), finished: false };
      const page = openQuiz({
        ...worksheet.worksheet,
        settings: { ...worksheet.settings, layout: 'all' },
      });
      const steps = openQuiz({
        ...worksheet.worksheet,
        settings: { ...worksheet.settings, layout: 'steps' },
      });
      const screens = state.round.flatMap((_, position) =>
        visibleParts(steps, { ...state, position }),
      );
      if (state.round.length) expect(screens).toEqual(visibleParts(page, state));
    }),
  );
});
