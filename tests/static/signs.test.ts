import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSign } from '../../src/static/lines.js';
import { richOf } from '../../src/static/rich.js';
import {
  calloutSigns,
  fragmentOf,
  guardBlanks,
  guardText,
  settingsFragment,
  openBlanks,
  openText,
  readAnchor,
  readSettings,
  signs,
} from '../../src/static/signs.js';

const signed = [...Object.values(signs), ...Object.values(calloutSigns), '#', '↑', '[x]'];
const text = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom(...signed, ' ', 'a', '\u2060', '\u2062', '[ ]'), { maxLength: 5 })
    .map((all) => all.join('')),
);

describe('a sign', () => {
  // Hosts put pictures in the place of emoji. The digits and `#` are emoji by name only.
  it.each(signed.filter((sign) => sign !== '#'))('is no emoji: %s', (sign) => {
    expect(sign).not.toMatch(/\p{Emoji}/u);
  });

  it('is read in a form that was written with emoji', () => {
    expect(takeSign([{ type: 'text', value: '☑ Bread' }])).toMatchObject({
      sign: 'ticked',
      rest: [{ value: 'Bread' }],
    });
    expect(guardText('☑ Bread')).not.toBe('☑ Bread');
    const label = [
      { type: 'strong' as const, children: [{ type: 'text' as const, value: '⚠ Warning' }] },
    ];
    const quote = {
      type: 'blockquote' as const,
      children: [{ type: 'paragraph' as const, children: label }],
    };
    expect(JSON.stringify(richOf([quote]))).toContain('[!WARNING]');
  });
});

describe('a text that begins with a sign', () => {
  it.each(signed)('is not taken for one that was written for the reader: %s', (sign) => {
    expect(guardText(sign)).not.toBe(sign);
    expect(guardText(sign).trimStart().startsWith(sign)).toBe(false);
    expect(openText(guardText(sign))).toBe(sign);
  });

  it.each(['→there', '=1', '#1', '✓✓', 'a → b', '[y]'])(
    'is left alone where it cannot be: %s',
    (one) => {
      expect(guardText(one)).toBe(one);
    },
  );

  it('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(openText(guardText(one))).toBe(one);
      }),
    );
  });
});

describe('a blank in a mere text', () => {
  it('is no blank on the way, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('_', '___', 'a', ' '), { maxLength: 9 }), (pieces) => {
        const one = pieces.join('');
        expect(guardBlanks(one)).not.toMatch(/___/);
        for (const piece of openBlanks(guardBlanks(one))) expect(piece).not.toMatch(/___/);
        expect(openBlanks(guardBlanks(one)).join('')).toBe(one);
      }),
    );
  });
});

describe('the address of a part', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });

  it('comes back as it was, without a colon and behind any page', () => {
    fc.assert(
      fc.property(word, word, fc.string({ unit: 'grapheme' }), (worksheet, id, value) => {
        const fragment = fragmentOf(worksheet, { id, flags: { last: '', depth: value } });
        expect(fragment).toMatch(/^[^:#\s]*$/);
        const anchor = { id, flags: { last: '', depth: value } };
        expect(readAnchor(`#${fragment}`)).toEqual(anchor);
        expect(readAnchor(`https://example.org/a/?b=c#${fragment}`)).toEqual(anchor);
      }),
    );
  });

  it('stands half a sign that no address can hold', () => {
    expect(readAnchor('#' + fragmentOf('\ud800', { id: 'a', flags: {} }))).toEqual({
      id: 'a',
      flags: {},
    });
  });

  it.each(['#top', '#/route', 'page.html', './#'])('is not %s', (url) => {
    expect(readAnchor(url)).toBeUndefined();
  });
});

describe('the address that says what is set', () => {
  it('comes back as it was', () => {
    const entries = fc.array(
      fc.tuple(
        fc.constantFrom('title', 'source', 'not-applicable'),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const head = settingsFragment(all);
        expect(head).toMatch(/^[^:#\s]*$/);
        expect(readSettings(`#${head}`)).toEqual(all);
        expect(readSettings(`https://example.org/post/#${head}`)).toEqual(all);
      }),
    );
  });

  it('is no other link into a page', () => {
    expect(readSettings('#zelfcheck')).toBeUndefined();
    expect(readSettings('?zelfcheck?kind=quiz')).toBeUndefined();
  });
});
