import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/locales/languages.js';
import type { Phrase } from '../../src/locales/strings.js';
import { ownTexts } from '../../src/locales/texts.js';

const isPlural = (value: object): value is Exclude<Phrase, string> =>
  typeof (value as { other?: unknown }).other === 'string';

/**
 * Every phrase by the path to it, in all its plural forms: `messages.no-box.text`. A list counts as its members, which
 * have names of their own.
 */
const phrasesIn = (value: object, path: readonly string[] = []): [string, string[]][] =>
  isPlural(value)
    ? [[path.join('.'), Object.values(value)]]
    : Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, string[]][] => {
        const own = Array.isArray(value) ? path : [...path, name];
        if (typeof inner === 'string') return [[own.join('.'), [inner]]];
        return typeof inner === 'object' && inner !== null ? phrasesIn(inner, own) : [];
      });

const isFormal = (path: string): boolean => path.includes('.formal.');
const about = new Set(['locale.lang', 'locale.dates']);

const written = (code: LanguageCode): Map<string, string[]> =>
  new Map(phrasesIn(ownTexts[code]).filter(([path]) => !about.has(path)));

const english = written('en');

const values = (forms: readonly string[] = []): string[] =>
  [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

/** Words that no phrase has where the reader is addressed formally, and words that each formal phrase has. */
const addresses: Partial<Record<LanguageCode, { informal: RegExp; formal: RegExp }>> = {
  de: {
    informal: /\b(?:du|dir|dich|dein\w*|wähle|schreibe|lege|markiere)\b/i,
    formal: /\b(?:Sie|Ihnen|Ihr\w*)\b/,
  },
  nl: { informal: /\b(?:je|jij|jou|jouw)\b/i, formal: /\b(?:u|uw)\b/i },
};

it('finds the phrases of every dictionary', () => {
  for (const name of ['locale', 'staticForm', 'email', 'messages', 'build', 'preview'])
    expect([...english.keys()].filter((path) => path.startsWith(`${name}.`))).not.toEqual([]);
  expect(english.get('locale.phrases.strings.minutes')).toEqual(['{n} minute', '{n} minutes']);
});

describe.each(Object.keys(ownTexts) as LanguageCode[])('the language %s', (code) => {
  const own = written(code);

  it('lacks no phrase', () => {
    expect([...english.keys()].filter((path) => !own.has(path))).toEqual([]);
  });

  it('has no phrase that English does not have', () => {
    expect([...own.keys()].filter((path) => !isFormal(path) && !english.has(path))).toEqual([]);
  });

  it('fills the same values in as English', () => {
    const odd = [...own].filter(([path, forms]) => {
      const same = english.get(path.replace('.formal.', '.strings.'));
      return String(values(forms)) !== String(values(same));
    });
    expect(odd).toEqual([]);
  });

  it('leaves no phrase empty and no space around one', () => {
    expect(
      [...own].filter(([, forms]) => forms.some((form) => !/^\S(?:.*\S)?$/.test(form))),
    ).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const plurals = phrasesIn(ownTexts[code]).filter(([, forms]) => forms.length > 1);
    for (const [path, forms] of plurals) expect(forms, path).toHaveLength(pluralCategories.length);
  });

  it('counts as plainly as it says it does', () => {
    const rules = new Intl.PluralRules(code);
    const numbers = new Intl.NumberFormat(code);
    if (!ownTexts[code].locale.countsPlainly) return;
    for (const n of [0, 1, 1.5, 2, 3, 5, 11, 21, 101, 999, 1_000_000]) {
      expect(rules.select(n), String(n)).toBe(n === 1 ? 'one' : 'other');
      if (n % 1 === 0 && n < 1000) expect(numbers.format(n)).toBe(String(n));
    }
  });

  it('is formal with everybody who asked for it, and has no second phrase where the first one does', () => {
    const found = addresses[code];
    const formal = [...own].filter(([path]) => isFormal(path));
    expect(formal.length > 0).toBe(found !== undefined);
    if (!found) return;
    for (const [path, forms] of own) {
      const hasOther = own.has(path.replace('.strings.', '.formal.'));
      const isOfReaders = /^(?:locale|staticForm|email)\./.test(path);
      if (isFormal(path)) expect(forms.join(), path).toMatch(found.formal);
      if (isOfReaders && !hasOther) expect(forms.join(), path).not.toMatch(found.informal);
    }
  });
});
