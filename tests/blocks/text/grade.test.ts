import { describe, expect, it } from 'vitest';
import { text as rules } from '../../../src/blocks/text/grade.js';
import { nonsense } from '../../engine/make-blocks.js';

const block = { type: 'text' } as const;

describe('a long text', () => {
  it('is taken as it was written', () => {
    const written = '  Two lines,\n of <b>my</b> own.  ';
    expect(rules.accepts(block, written)).toBe(written);
    expect(rules.isAnswered(block, written)).toBe(true);
    expect(rules.mend(block, written)).toEqual({ answer: written, dropped: 0 });
  });

  it('may be taken back, and space alone is no answer', () => {
    expect(rules.accepts(block, '')).toBe('');
    for (const nothing of ['', ' ', '\n\t ']) expect(rules.isAnswered(block, nothing)).toBe(false);
  });

  it('is never right or wrong', () => {
    expect(rules.isGraded(block)).toBe(false);
    expect(rules.grade(block, 'x', 'all')).toEqual({ verdict: 'neutral', credit: 0 });
  });

  it.each(nonsense)('is refused and dropped as %o', (value) => {
    expect(rules.accepts(block, value)).toBeUndefined();
    expect(rules.mend(block, value)).toEqual({ dropped: 1 });
  });
});
