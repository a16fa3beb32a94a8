import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en/quiz.js';
import { nl } from '../../src/locales/nl/quiz.js';
import { loadLocale, localeFor, translateWith } from '../../src/locales/translate.js';
import type { Phrase } from '../../src/locales/strings.js';

const forms = (phrase: Phrase | undefined): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase ?? {});

const placeholders = (phrase: Phrase | undefined): string[] =>
  [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('the locales', () => {
  it('say the same things', () => {
    expect(Object.keys(nl.strings)).toEqual(Object.keys(en.strings));
  });

  it.each(Object.keys(en.strings) as (keyof typeof en.strings)[])(
    'fill in the same values in %s',
    (name) => {
      expect(placeholders(nl.strings[name])).toEqual(placeholders(en.strings[name]));
      if (nl.formal?.[name]) {
        expect(placeholders(nl.formal[name])).toEqual(placeholders(nl.strings[name]));
      }
    },
  );

  it('leave nothing unsaid', () => {
    for (const { strings } of [en, nl]) {
      for (const phrase of Object.values(strings) as Phrase[]) {
        expect(forms(phrase).every((form) => form.trim() === form && form !== '')).toBe(true);
      }
    }
  });

  it('say u in Dutch wherever they would say je', () => {
    const informal = /\b(je|jij|jou|jouw)\b/i;
    const formal = { ...nl.strings, ...nl.formal };
    const left = Object.entries(formal).filter(([, phrase]) =>
      forms(phrase).some((form) => informal.test(form)),
    );
    expect(left).toEqual([]);
  });

  it('say u in Dutch only where they would say je', () => {
    const informal = /\b(je|jij|jou|jouw)\b/i;
    for (const name of Object.keys(nl.formal ?? {}) as (keyof typeof nl.strings)[]) {
      expect(
        forms(nl.strings[name]).some((form) => informal.test(form)),
        name,
      ).toBe(true);
    }
  });
});

describe('the locale of a page', () => {
  it('is English until the one that was asked for is there', async () => {
    expect(localeFor('nl')).toBe(en);
    await loadLocale('nl');
    expect(localeFor('nl')).toBe(nl);
    expect(loadLocale('nl-BE')).toBeUndefined();
    expect(loadLocale('fy', 'en')).toBeUndefined();
  });

  it('is the first language that there is one for', () => {
    expect(localeFor('fy', 'nl', 'en')).toBe(nl);
    expect(localeFor(undefined, 'en', 'nl')).toBe(en);
  });

  it('serves every region and spelling of its language', () => {
    expect(localeFor('nl-BE')).toBe(nl);
    expect(localeFor('NL')).toBe(nl);
    expect(localeFor('nld')).toBe(en);
  });

  it('is English when there is none', () => {
    expect(localeFor()).toBe(en);
    expect(localeFor('fy', '', undefined)).toBe(en);
  });
});

describe('a phrase', () => {
  const dutch = translateWith(nl);
  const english = translateWith(en);

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

  it('may be one of the page', () => {
    const own = translateWith(en, { strings: { check: 'Well?', done: '{total}/{n}' } });
    expect(own('check')).toBe('Well?');
    expect(own('done', { n: 1, total: 2 })).toBe('2/1');
    expect(own('finish')).toBe('See your result');
  });

  it('is text, whatever the page passed', () => {
    const odd = translateWith(en, { strings: { check: 7 as unknown as string } });
    expect(odd('check')).toBe('7');
  });

  it('speaks formally on request, and of the page before that', () => {
    const formal = translateWith(nl, { formal: true, strings: { result: 'Uitslag' } });
    expect(formal('chosen')).toBe('Uw antwoord');
    expect(formal('check')).toBe('Kijk na');
    expect(formal('result')).toBe('Uitslag');
  });
});

describe('days and percentages', () => {
  it('are written as the language does', () => {
    expect(translateWith(nl).date('2026-03-01')).toBe('1 maart 2026');
    expect(translateWith(en).date('2026-03-01')).toBe('1 March 2026');
    expect(translateWith(en).percent(2 / 3)).toBe('67%');
    expect(translateWith(nl).percent(0.5)).toMatch(/^50\s?%$/);
  });

  it('stay as they are when they are no day', () => {
    expect(translateWith(en).date('last week')).toBe('last week');
    expect(translateWith(en).date('2026-13-45')).toBe('2026-13-45');
  });
});
