import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank as rules } from '../../../src/blocks/blank/grade.js';
import { findAccepted } from '../../../src/engine.js';
import { blank, nonsense, says } from '../../engine/make-blocks.js';

const isAccepted = (answer: string, ...accepted: string[]): boolean =>
  rules.grade(blank(...accepted), answer, 'all').verdict === 'right';

describe('a typed answer', () => {
  it('is taken as it was typed, also when it is taken back', () => {
    expect(rules.accepts(blank('x'), ' X ')).toBe(' X ');
    expect(rules.accepts(blank('x'), '')).toBe('');
    expect(rules.isAnswered(blank('x'), ' ')).toBe(false);
  });

  it.each(nonsense)('is refused and dropped as %o', (value) => {
    expect(rules.accepts(blank('x'), value)).toBeUndefined();
    expect(rules.mend(blank('x'), value)).toEqual({ dropped: 1 });
  });

  it('is right as any of those that are accepted, and gets what is said about that one', () => {
    const block = blank('Amsterdam', 'Mokum');
    expect(findAccepted(block, 'mokum')?.feedback).toEqual(says('so Mokum'));
    expect(rules.grade(block, 'mokum', 'each')).toEqual({ verdict: 'right', credit: 1 });
    expect(rules.grade(block, 'Rotterdam', 'each')).toEqual({ verdict: 'wrong', credit: 0 });
    expect(findAccepted(block, undefined)).toBeUndefined();
  });

  it.each([
    ['case', 'photosynthesis', 'PhotoSynthesis'],
    ['case', 'Straße', 'STRASSE'],
    ['case', 'ΟΔΟΣ', 'οδος'],
    ['case', 'İstanbul', 'istanbul'],
    ['accents', 'één', 'een'],
    ['accents', 'naïve café', 'naive cafe'],
    ['accents', 'Ångström', 'angstrom'],
    ['accents', 'e\u0301', 'é'],
    ['accents', 'οδός', 'οδος'],
    ['accents', 'tiếng Việt', 'tieng viet'],
    ['accents', 'Łódź', 'lodz'],
    ['accents', 'smørrebrød', 'smorrebrod'],
    ['stress', 'за́мок', 'замок'],
    ['dots that are mostly left out', 'ёлка', 'елка'],
    ['vowel points', 'שָׁלוֹם', 'שלום'],
    ['vowel points', 'مُحَمَّد', 'محمد'],
    ['ligatures', 'ﬁets', 'fiets'],
    ['ligatures', 'ĳs', 'ijs'],
    ['ligatures', 'œuvre', 'oeuvre'],
    ['width', 'ＡＢＣ', 'abc'],
    ['width', 'ガ', 'ｶﾞ'],
    ['space', 'half open', '  half \u00a0 open\n'],
    ['invisible signs', 'co\u00adoperate', 'cooperate\u200b'],
    ['punctuation', 'yes', '"Yes."'],
    ['punctuation', '«oui»', 'oui!'],
    ['punctuation', 'e-mail', 'email'],
    ['punctuation', 'e-mail', 'e mail'],
    ['punctuation', 'U.S.A.', 'USA'],
    ['punctuation', 'and/or', 'and or'],
    ['a stroke through a letter', 'Đà Nẵng', 'da nang'],
    ['apostrophes', 'don’t', "don't"],
    ['apostrophes', 'don’t', 'don´t'],
    ['apostrophes', "l'eau", 'leau'],
    ['the sign of per cent and of money', '50%', '50'],
    ['the length of a minus', '-5 volts', '−5 volts'],
    ['signs around letters', 'a = b', 'a=b'],
    ['no letter at all', '?', ' ? '],
  ])('does not differ by %s: %s and %s', (_by, one, other) => {
    expect(isAccepted(one, other)).toBe(true);
    expect(isAccepted(other, one)).toBe(true);
  });

  it.each([
    ['word', 'word word'],
    ['ice cream', 'icecream'],
    ['C', 'C#'],
    ['C', 'C++'],
    ['a = b', 'a ≠ b'],
    ['5 volts', '-5 volts'],
    ['1,5 kg', '15 kg'],
    ['pages 3-5', 'pages 35'],
    ['?', '!'],
    ['кий', 'кии'],
    ['їжа', 'іжа'],
    ['がき', 'かき'],
    ['किताब', 'कतब'],
    ['นำ', 'นา'],
    ['한국', '한구'],
    ['日本', '本日'],
  ])('differs between %s and %s', (one, other) => {
    expect(isAccepted(one, other)).toBe(false);
    expect(isAccepted(other, one)).toBe(false);
  });

  it('of any text is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(isAccepted(text, text)).toBe(true);
        expect(isAccepted(` ${text} `, text)).toBe(true);
      }),
    );
  });

  it('with other letters is another one', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isAccepted(one, other)).toBe(one === other);
      }),
    );
  });
});

describe('the key of a blank', () => {
  it('stays the same when the answers move or are spelled differently', () => {
    expect(rules.key(blank('Één', 'twee'))).toBe(rules.key(blank('twee', 'een')));
  });

  it('changes when another answer is accepted', () => {
    expect(rules.key(blank('een', 'twee'))).not.toBe(rules.key(blank('een')));
    expect(rules.key(blank('C'))).not.toBe(rules.key(blank('C#')));
  });
});
