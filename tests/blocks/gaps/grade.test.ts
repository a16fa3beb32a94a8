import { describe, expect, it } from 'vitest';
import { gaps as rules } from '../../../src/blocks/gaps/grade.js';
import { fieldsIn } from '../../../src/engine.js';
import { gaps, nonsense } from '../../engine/make-blocks.js';

const block = gaps('when', 'then');

describe('a sentence with fields', () => {
  it('has them in the order of the sentence, however deep they lie', () => {
    expect(fieldsIn(block.sentence).map(({ id }) => id)).toEqual(['when', 'then']);
  });

  it('takes what was typed, by the field', () => {
    const answer = rules.accepts(block, { then: 'I wait', when: '' });
    expect(answer).toEqual({ then: 'I wait' });
    expect(rules.isAnswered(block, answer!)).toBe(true);
    expect(rules.accepts(block, { when: '', then: '' })).toEqual({});
  });

  it('is not answered with nothing or space alone', () => {
    expect(rules.isAnswered(block, {})).toBe(false);
    expect(rules.isAnswered(block, { when: '  ' })).toBe(false);
  });

  it('is never right or wrong', () => {
    expect(rules.isGraded(block)).toBe(false);
    expect(rules.grade(block, { when: 'x' }, 'each')).toEqual({ verdict: 'neutral', credit: 0 });
  });

  it.each([['when'], 'when', { when: 1 }, { when: ['x'] }, { other: 'x' }, ...nonsense])(
    'refuses %o, or takes nothing of it',
    (value) => {
      expect(rules.accepts(block, value) ?? {}).toEqual({});
    },
  );

  it('may have a field that is called like something that every object has', () => {
    const odd = gaps('__proto__', 'toString');
    const answer = rules.accepts(odd, JSON.parse('{"__proto__": "x"}'));
    expect(JSON.stringify(answer)).toBe('{"__proto__":"x"}');
    expect(rules.accepts(odd, {})).toEqual({});
    expect(rules.accepts(block, Object.create({ when: 'x' }))).toEqual({});
  });

  it('drops what stood in a field that is gone', () => {
    expect(rules.mend(gaps('then', 'more'), { when: 'x', then: 'y' })).toEqual({
      answer: { then: 'y' },
      dropped: 1,
    });
    expect(rules.mend(block, 'x')).toEqual({ dropped: 1 });
    expect(rules.mend(block, { when: 5 })).toEqual({ answer: {}, dropped: 1 });
  });
});
