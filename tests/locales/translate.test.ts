import { describe, expect, it } from 'vitest';
import { answers } from '../../src/locales/en/answers.js';
import { en } from '../../src/locales/en/elements.js';
import { nl } from '../../src/locales/nl/elements.js';
import { dictionaryOf, translateWith, type Dictionary } from '../../src/locales/translate.js';

const englishWords: Dictionary = dictionaryOf(en, [...en.phrases, answers]);
const dutchWords: Dictionary = dictionaryOf(nl, [...en.phrases, ...nl.phrases]);

describe('a phrase', () => {
  const dutch = translateWith(dutchWords);
  const english = translateWith(englishWords);

  it('has its values filled in', () => {
    expect(english('question', { n: 2, total: 5 })).toBe('Question 2 of 5');
    expect(english('owner', { owner: 'Ann {n}' })).toBe('Kept by Ann {n}');
  });

  it('shows a value that nobody gave as it is written', () => {
    expect(english('question', { n: 2 })).toBe('Question 2 of {total}');
  });

  it('takes the plural form of its number', () => {
    expect(dutch('unanswered', { n: 1 })).toBe('Er staat nog 1 vraag open:');
    expect(dutch('unanswered', { n: 2 })).toBe('Er staan nog 2 vragen open:');
    expect(english('minutes', { n: 0 })).toBe('0 minutes');
  });

  it('writes numbers as its language does', () => {
    expect(dutch('score', { points: 2.5, n: 10_000 })).toBe('2,5 van de 10.000 goed');
    expect(english('score', { points: 2.543, n: 10_000 })).toBe('2.54 of 10,000 right');
  });

  it('is that of English where the language lacks it, with the numbers and plurals of the language', () => {
    const frisian = translateWith(
      dictionaryOf({ lang: 'fy' }, [...en.phrases, answers, { strings: { check: 'Sjoch nei' } }]),
    );
    expect(frisian('check')).toBe('Sjoch nei');
    expect(frisian('score', { points: 2.5, n: 4 })).toBe('2,5 of 4 right');
  });

  it('takes the plural form that its language has for the number', () => {
    const polish = translateWith(
      dictionaryOf({ lang: 'pl' }, [
        ...en.phrases,
        { strings: { minutes: { one: '{n} a', few: '{n} b', many: '{n} c', other: '{n} d' } } },
      ]),
    );
    const said = [1, 2, 5, 22, 1.5].map((n) => polish('minutes', { n }));
    expect(said).toEqual(['1 a', '2 b', '5 c', '22 b', '1,5 d']);
  });

  it('has the digits of its language', () => {
    const bengali = translateWith(dictionaryOf({ lang: 'bn' }, en.phrases));
    expect(bengali('question', { n: 2, total: 10 })).toBe('Question ২ of ১০');
  });

  it('counts as English does where nobody knows how the language counts', () => {
    const klingon = translateWith(dictionaryOf({ lang: 'tlh' }, en.phrases));
    expect(klingon('minutes', { n: 1 })).toBe('1 minute');
    expect(klingon('minutes', { n: 1200 })).toBe('1,200 minutes');
  });

  it('makes no formatter before one is needed', () => {
    const made: string[] = [];
    const { NumberFormat, PluralRules } = Intl;
    const spying = (name: string, Original: new (...given: never[]) => object) =>
      new Proxy(Original, {
        construct: (target, given) => {
          made.push(name);
          return Reflect.construct(target, given) as object;
        },
      });
    Object.assign(Intl, {
      NumberFormat: spying('numbers', NumberFormat),
      PluralRules: spying('plurals', PluralRules),
    });
    try {
      const say = translateWith(dutchWords);
      expect(say('question', { n: 999, total: 1 })).toBe('Vraag 999 van 1');
      expect(say('minutes', { n: 2 })).toBe('2 minuten');
      expect(made).toEqual([]);
      say('score', { points: 1, n: 1000 });
      expect(made).toEqual(['numbers']);
    } finally {
      Object.assign(Intl, { NumberFormat, PluralRules });
    }
  });

  it('may be one of the page', () => {
    const own = translateWith(englishWords, { strings: { check: 'Well?', done: '{total}/{n}' } });
    expect(own('check')).toBe('Well?');
    expect(own('done', { n: 1, total: 2 })).toBe('2/1');
    expect(own('finish')).toBe('See your result');
  });

  it('is text, whatever the page passed', () => {
    const odd = translateWith(englishWords, { strings: { check: 7 as unknown as string } });
    expect(odd('check')).toBe('7');
  });

  it('speaks formally on request, and of the page before that', () => {
    const formal = translateWith(dutchWords, { formal: true, strings: { result: 'Uitslag' } });
    expect(formal('chosen')).toBe('Uw antwoord');
    expect(formal('check')).toBe('Kijk na');
    expect(formal('result')).toBe('Uitslag');
  });
});

describe('days and percentages', () => {
  it('are written as the language does', () => {
    expect(translateWith(dutchWords).date('2026-03-01')).toBe('1 maart 2026');
    expect(translateWith(englishWords).date('2026-03-01')).toBe('1 March 2026');
    expect(translateWith(englishWords).percent(2 / 3)).toBe('67%');
    expect(translateWith(dutchWords).percent(0.5)).toMatch(/^50\s?%$/);
  });

  it('stay as they are when they are no day', () => {
    expect(translateWith(englishWords).date('last week')).toBe('last week');
    expect(translateWith(englishWords).date('2026-13-45')).toBe('2026-13-45');
  });
});
