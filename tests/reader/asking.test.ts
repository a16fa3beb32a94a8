import { describe, expect, it } from 'vitest';
import { endsAsking, isPromptLike, isQuestion } from '../../src/reader/asking.js';

describe('a text that asks', () => {
  it.each([
    'Which?',
    'Is it “shut?”',
    'Which? (Choose two.)',
    'Что это?',
    'これは何ですか？',
    'ما هذا؟',
    'Which? ☐',
  ])('is a question: %s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(['Which? That one.', 'Что? Это стол', '何？ 椅子', 'Which? (Choose two.) Well', ''])(
    'is none when a text goes on behind the sign: %s',
    (text) => {
      expect(isQuestion(text)).toBe(false);
    },
  );

  it('may ask by a colon or an ellipsis at its end', () => {
    expect(['In order:', 'I would …', 'Well: no', 'One.'].map(endsAsking)).toEqual([
      ...[true, true, false, false],
    ]);
  });

  it('looks like a prompt when it is numbered as questions are', () => {
    expect(['Q3. Name it', 'Vraag 3', '3) Name it', 'In 2026'].map(isPromptLike)).toEqual([
      ...[true, true, true, false],
    ]);
  });
});
