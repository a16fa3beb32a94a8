import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExcess } from '../../src/markdown/bounds.js';
import { normalizeSpaces } from '../../src/markdown/syntax.js';
import { runs } from '../property.js';

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u00a0',
        '\u3000',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '- ',
        '1.',
        '#',
        '>',
        '[ ]',
        '[x]',
      ),
      fc.constantFrom('```\n', '<!--', '-->', '<div>', '|', '-', '*', '`', '[', '](', 'a'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a space that is none to Markdown', () => {
  it.each([
    ['-\u00a0[ ]\u00a0a', '- [ ]\u00a0a'],
    ['\u00a0\u3000*\u00a0[x] a\u00a0b', '  * [x] a\u00a0b'],
    ['> 1.\u202f[ ] a', '> 1. [ ] a'],
    ['##\u00a0A\u00a0b', '## A\u00a0b'],
    ['a\n####\u2003b', 'a\n#### b'],
    ['-\u00a0a', '-\u00a0a'],
    ['a -\u00a0[ ] b', 'a -\u00a0[ ] b'],
    ['#\u00a0', '# '],
  ])('does not keep a heading or a box from being one: %j', (text, read) => {
    expect(normalizeSpaces(text)).toBe(read);
  });

  it('is changed where it stands, and nothing else is', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const changed = normalizeSpaces(text);
        expect(changed).toHaveLength(text.length);
        for (const [at, sign] of [...changed].entries()) {
          if (sign !== [...text][at]) expect([sign, [...text][at]!.trim()]).toEqual([' ', '']);
        }
        expect(normalizeSpaces(changed)).toBe(changed);
      }),
    );
  });
});

describe('the look over the lines of a file', () => {
  it('finds nothing in a short text, whatever it is', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(findExcess(text)).toBe(undefined);
      }),
    );
  });

  it('names a line of the file', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 3000 }), (text, count) => {
        const long = text.repeat(count);
        const { line = 1 } = findExcess(long) ?? {};
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(long.split(/\r\n?|\n/).length);
      }),
      runs(50),
    );
  });
});
