import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuiz, quizResult, resultOf, startQuiz, transitionQuiz } from '../../src/engine.js';
import type { OpenQuiz, QuizResult, QuizState } from '../../src/engine.js';
import { wholePercentage } from '../../src/engine/percentage.js';
import { anyQuiz, question, opened, topic } from './make.js';
import { anyEvents, play } from './play.js';

const answered = (worksheet: OpenQuiz, answers: Record<string, string>): QuizState =>
  Object.entries(answers).reduce(
    (state, [id, options]) =>
      transitionQuiz(worksheet, state, {
        type: 'answer',
        question: id,
        answer: options.split(' '),
      }).state,
    startQuiz(worksheet, 1),
  );

describe('the result', () => {
  const worksheet = opened(
    { credit: 'net' },
    question('q0', '*a b'),
    topic('t1'),
    question('q1', '*a b', { topic: 't1' }),
    question('o1', 'a b', { topic: 't1' }),
    topic('t2', 't1'),
    question('q2', '*a *b c', { topic: 't2' }),
    topic('t3'),
    question('o2', 'a b', { topic: 't3' }),
  );

  it('adds up the credits of the questions that have a right answer', () => {
    const state = answered(worksheet, { q0: 'a', q1: 'b', q2: 'a', o1: 'a', o2: 'b' });
    expect(quizResult(worksheet, state)).toMatchObject({ points: 1.5, of: 3, percentage: 50 });
  });

  it('has a score for every topic, with that of the topics in it', () => {
    const state = answered(worksheet, { q0: 'a', q1: 'b', q2: 'a b' });
    expect(quizResult(worksheet, state).topics).toEqual([
      { topic: 't1', points: 1, least: 0, of: 2, percentage: 50 },
      { topic: 't2', points: 1, least: 0, of: 1, percentage: 100 },
    ]);
  });

  it('names what is worth another look: wrong, partly right or left open', () => {
    const state = answered(worksheet, { q1: 'b', q2: 'a', o1: 'a' });
    expect(quizResult(worksheet, state).again).toEqual(['q0', 'q1', 'q2', 'o2']);
  });

  it('gives a question that was left open no credit, whatever the credit rule', () => {
    const each = opened({ credit: 'each' }, question('q', '*a *b c d'));
    expect(resultOf(each, startQuiz(each, 1), 'q')).toEqual({
      question: 'q',
      verdict: 'wrong',
      credit: 0,
      least: 0,
      most: 1,
    });
  });

  it('counts only the questions that were drawn', () => {
    const drawn = opened({ pick: 2 }, ...worksheet.worksheet.parts);
    expect(quizResult(drawn, startQuiz(drawn, 1)).questions).toHaveLength(2);
  });

  it('of a quiz without right answers is 0 of 0', () => {
    const opinion = opened({ pass: 50 }, question('o', 'a b'));
    expect(quizResult(opinion, answered(opinion, { o: 'a' }))).toEqual({
      points: 0,
      least: 0,
      of: 0,
      percentage: 0,
      questions: [
        { question: 'o', answer: ['a'], verdict: 'neutral', credit: 0, least: 0, most: 0 },
      ],
      topics: [],
      again: [],
    });
  });
});

describe('the whole percentage', () => {
  it.each([
    [2, 3, 67],
    [16, 23, 70],
    [1, 3, 33],
    [1, 8, 13],
    [199, 200, 100],
  ])('of %i right of %i decides what is shown, passed and said: %i', (count, of, shown) => {
    const questions = Array.from({ length: of }, (_, at) => question(`q${at}`, '*a b'));
    const score = (pass: number): QuizResult => {
      const worksheet = opened({ pass }, ...questions);
      return quizResult(
        worksheet,
        answered(
          worksheet,
          Object.fromEntries(questions.slice(0, count).map(({ id }) => [id, 'a'])),
        ),
      );
    };
    expect(wholePercentage(score(shown))).toBe(shown);
    expect(score(shown).passed).toBe(true);
    expect(score(shown + 1).passed).toBe(false);
  });
});

describe('passing', () => {
  const hundred = (pass: number): OpenQuiz =>
    opened({ pass }, ...Array.from({ length: 100 }, (_, at) => question(`q${at}`, '*a b')));
  const rights = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, 'a']));

  it('takes exactly the percentage that the quiz asks for', () => {
    for (const count of [7, 28, 55, 57, 58, 99, 100]) {
      const worksheet = hundred(count);
      expect(quizResult(worksheet, answered(worksheet, rights(count)))).toMatchObject({
        percentage: count,
        passed: true,
      });
      expect(quizResult(worksheet, answered(worksheet, rights(count - 1))).passed).toBe(false);
    }
  });

  it('is reached by shares that do not add up exactly', () => {
    const worksheet = opened(
      { pass: 70, credit: 'net' },
      question('q0', '*a *b *c *d *e *f *g *h *i *j'),
      question('q1', '*a *b *c *d *e *f *g *h *i *j'),
      question('q2', '*a *b *c *d *e *f *g *h *i *j'),
    );
    const state = answered(worksheet, {
      q0: 'a b c d e f g',
      q1: 'a b c d e f g',
      q2: 'a b c d e f g',
    });
    expect(quizResult(worksheet, state).passed).toBe(true);
  });

  it('is not spoken of unless the quiz asks for a percentage', () => {
    expect(quizResult(hundred(0), startQuiz(hundred(0), 1))).not.toHaveProperty('passed');
  });
});

it('a score lies between nothing and all, in the quiz and in every topic', () => {
  fc.assert(
    fc.property(anyQuiz.map(openQuiz), anyEvents, (worksheet, events) => {
      const result = quizResult(worksheet, play(worksheet, events));
      for (const { points, of, percentage } of [result, ...result.topics]) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(of);
        expect(percentage).toBeGreaterThanOrEqual(0);
        expect(percentage).toBeLessThanOrEqual(100);
      }
    }),
  );
});
