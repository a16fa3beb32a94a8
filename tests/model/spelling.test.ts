import { describe, expect, it } from 'vitest';
import { foldNumerals } from '../../src/model/numerals.js';
import { spellingsOf } from '../../src/model/spelling.js';

describe('the spelling of a word', () => {
  it.each([
    ['the capital of ß', 'STRAẞE', 'straße'],
    ['the capital of ß', 'STRAẞE', 'STRASSE'],
    ['a fraction in one character', '½', '1/2'],
    ['a fraction in one character', '2½ cup', '2 1/2 cup'],
    ['the digits of another script', '٢٠ يوم', '20 يوم'],
    ['the digits of another script', '१९४७', '1947'],
    ['marks for the direction of writing', '\u200eroom 5\u200f', 'room 5'],
    ['a heart', 'hartje ❤', 'Hartje'],
    ['a heart in colour', 'hartje ❤\ufe0f', 'hartje'],
    ['a digit on a key', '1\ufe0f\u20e3', '1'],
    ['a sign for two', '37 ℃', '37 °C'],
  ])('does not depend on %s: %s and %s', (_what, one, other) => {
    expect(spellingsOf(one)).toEqual(spellingsOf(other));
  });

  it.each([
    ['½', '12'],
    ['2½', '21/2'],
    ['٢٠', '2'],
  ])('tells %s from %s', (one, other) => {
    expect(spellingsOf(one)).not.toEqual(spellingsOf(other));
  });
});

describe('a numeral', () => {
  it('has the same value in every script', () => {
    for (const zero of ['0', '٠', '۰', '०', '০', '௦', '๐', '０', '𝟎', '𝟘', '𝟶', '𞥐'])
      for (let value = 0; value < 10; value++)
        expect(foldNumerals(String.fromCodePoint(zero.codePointAt(0)! + value))).toBe(
          String(value),
        );
  });
});
