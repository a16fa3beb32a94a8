import { describe, expect, it } from 'vitest';
import { scale as rules } from '../../../src/blocks/scale/grade.js';
import { scale } from '../../engine/make-blocks.js';

const block = scale('never often always', 'a 0 1 2', 'b 2 1 -');

describe('an answer to a scale', () => {
  it('is one column for a row', () => {
    expect(rules.accepts(block, { b: ['often'], a: ['always'] })).toEqual({
      a: ['always'],
      b: ['often'],
    });
    expect(rules.accepts(block, { a: ['never', 'often'] })).toBeUndefined();
    expect(rules.accepts(block, { b: ['always'] })).toBeUndefined();
    expect(rules.accepts(block, ['often'])).toBeUndefined();
  });

  it('is complete with all rows', () => {
    expect(rules.isComplete?.(block, { a: ['never'] })).toBe(false);
    expect(rules.isComplete?.(block, { a: ['never'], b: ['never'] })).toBe(true);
  });

  it('is never right or wrong', () => {
    expect(rules.isGraded(block)).toBe(false);
    expect(rules.grade(block, { a: ['always'] }, 'net')).toEqual({ verdict: 'neutral', credit: 0 });
  });

  it('keeps what is still there after an edit', () => {
    expect(rules.mend(scale('often never', 'b 1 2'), { a: ['never'], b: ['never'] })).toEqual({
      answer: { b: ['never'] },
      dropped: 1,
    });
  });
});
