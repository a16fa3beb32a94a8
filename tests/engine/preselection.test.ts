import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLanding,
  letterAt,
  preselectionUrl,
  readPreselection,
  type Preselection,
} from '../../src/engine/preselection.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { anyQuiz, choice, question, questionsOf, quiz, reading } from './make.js';

const two = quiz(
  {},
  question('first', '*a b c'),
  reading('between'),
  question('words', '*x', { answer: { type: 'text' } }),
  question('third', '*red *green blue'),
);

const read = (address: string, worksheet = two): Record<string, readonly string[]> =>
  Object.fromEntries(readPreselection(worksheet, address));

const page = 'https://example.com/quiz';
const link = (
  picked: Readonly<Record<string, readonly string[]>>,
  landing = page,
  isNamed?: boolean,
): string => preselectionUrl(two, landing, new Map(Object.entries(picked)), isNamed);

describe('the letter of an option', () => {
  it('goes on after z as the columns of a spreadsheet do', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual(
      ['a', 'b', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa'], // prettier-ignore
    );
  });

  it('leads back to the option, however many there are', () => {
    const many = quiz({}, question('q', Array.from({ length: 800 }, (_, n) => `o${n}`).join(' ')));
    for (const place of [0, 25, 26, 701, 702, 799])
      expect(read(`?q1=${letterAt(place)}`, many)).toEqual({ q: [`o${place}`] });
  });
});

describe('an address that programs rewrote', () => {
  it.each([
    '?q1=b&amp;q3=a',
    '?q1=b&#38;q3=a',
    '?q1=b%20&q3=a.',
    '?Q1=B&Q3=A',
    '?q1=b.&q3=a)',
    '?q1=b&q3=a>',
    '?q1=b&q3=a%22',
    '?q1= b&q3= a ,',
  ])('names the same options: %s', (address) => {
    expect(read(address)).toEqual({ first: ['b'], third: ['red'] });
  });

  it('names an option by an id that ends in a full stop', () => {
    expect(read('?q1=b.', quiz({}, question('first', '*a b.')))).toEqual({ first: ['b.'] });
  });
});

describe('an address', () => {
  it('names a question by its number among all questions of the file, and an option by its letter', () => {
    expect(read('?q1=b')).toEqual({ first: ['b'] });
    expect(read('?q3=c')).toEqual({ third: ['blue'] });
    expect(read('?q1=a&q3=a')).toEqual({ first: ['a'], third: ['red'] });
  });

  it('names an option by its id as well', () => {
    expect(read('?q3=blue')).toEqual({ third: ['blue'] });
    expect(read('?q3=blue,a')).toEqual({ third: ['red', 'blue'] });
  });

  it('means the letter where an option has the letter of another for an id', () => {
    const confusing = quiz({}, question('q', 'b a'));
    expect(read('?q1=a', confusing)).toEqual({ q: ['b'] });
    expect(read('?q1=b', confusing)).toEqual({ q: ['a'] });
  });

  it('picks several where several can be ticked, in whatever way they are written', () => {
    for (const address of ['?q3=a,c', '?q3=c,a', '?q3=a&q3=c', '?q3=a%2Cc', '?q3=A,C,a'])
      expect(read(address), address).toEqual({ third: ['red', 'blue'] });
  });

  it('picks nothing where one can be chosen and several are named', () => {
    expect(read('?q1=a,b')).toEqual({});
  });

  it('passes over what is not there', () => {
    for (const address of [
      '',
      '?',
      '?q1',
      '?q1=',
      '?q1=d',
      '?q1=,',
      '?q0=a',
      '?q01=a',
      '?q2=a',
      '?q4=a',
      '?q=a',
      '?q1=%E0%A4%A',
      '?q1=constructor',
      '?__proto__=a',
    ])
      expect(read(address), address).toEqual({});
    expect(read('?q3=z,b')).toEqual({ third: ['green'] });
  });

  it('speaks to the quiz that it names, and to every quiz where it names none', () => {
    expect(read('?q1=b&zelfcheck=quiz')).toEqual({ first: ['b'] });
    expect(read('?zelfcheck=other&q1=b')).toEqual({});
    expect(read('?zelfcheck=other&q1=b&zelfcheck=quiz')).toEqual({ first: ['b'] });
  });

  it('may be a fragment, also one that is a route', () => {
    expect(read('#q1=b')).toEqual({ first: ['b'] });
    expect(read('#/page?q1=b')).toEqual({ first: ['b'] });
    expect(read('#main')).toEqual({});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyQuiz, fc.string({ unit: 'binary' }), (worksheet, address) => {
        readPreselection(worksheet, address);
      }),
    );
  });
});

describe('a link that picks', () => {
  it('has the answer and the id of the quiz in its query', () => {
    expect(link({ first: ['b'] })).toBe(`${page}?q1=b&zelfcheck=quiz`);
    expect(link({ third: ['blue', 'red'] }, page, false)).toBe(`${page}?q3=a,c`);
  });

  it('leaves alone what else the page is called with', () => {
    expect(link({ first: ['b'] }, `${page}?lang=nl&x=%20y#top`)).toBe(
      `${page}?lang=nl&x=%20y&q1=b&zelfcheck=quiz#top`,
    );
    expect(link({ first: ['b'] }, `${page}?#`, false)).toBe(`${page}?q1=b#`);
    expect(link({ first: ['b'] }, `${page}#a?b`, false)).toBe(`${page}?q1=b#a?b`);
  });

  it('takes the place of an answer that was there', () => {
    expect(link({ first: ['b'] }, `${page}?q1=a&zelfcheck=old&q3=b`)).toBe(
      `${page}?q3=b&q1=b&zelfcheck=quiz`,
    );
  });

  it('names no quiz whose id no address can hold', () => {
    const odd: Quiz = { ...two, id: '\ud800' };
    expect(preselectionUrl(odd, page, new Map([['first', ['a']]]))).toBe(`${page}?q1=a`);
  });

  const anyId = fc.string({ minLength: 1, unit: 'grapheme' });
  const anyPage = fc
    .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.boolean())
    .map(([url, isCounted]) => (isCounted ? `${url.split('#')[0]}#there` : url));

  it('picks exactly what it was made for, in any quiz and at any page', () => {
    fc.assert(
      fc.property(anyQuiz, anyId, anyPage, fc.infiniteStream(fc.nat(31)), (made, id, at, bits) => {
        const worksheet: Quiz = { ...made, id };
        const picked: Preselection = new Map(
          questionsOf(worksheet).flatMap(({ id: asked, answer }) => {
            const mask = bits.next().value as number;
            const { options, several } = answer.type === 'choice' ? answer : choice('a');
            const ids = options.map((option) => option.id).filter((_, n) => mask & (1 << n));
            return ids.length ? [[asked, several ? ids : ids.slice(0, 1)] as const] : [];
          }),
        );
        const url = new URL(preselectionUrl(worksheet, at, picked));
        expect(readPreselection(worksheet, url.search)).toEqual(picked);
        expect(readPreselection({ ...worksheet, id: `${id}-2` }, url.search)).toEqual(new Map());
        expect(url.hash).toBe(new URL(at).hash);
        for (const [name, value] of new URL(at).searchParams)
          if (!/^q\d+$|^zelfcheck$/.test(name))
            expect(url.searchParams.getAll(name)).toContain(value);
      }),
    );
  });
});

describe('the address of a landing page', () => {
  it('is a whole web address', () => {
    for (const url of [page, 'http://localhost:8000', `${page}?a=b#c`, 'HTTPS://café.example/é'])
      expect(isLanding(url), url).toBe(true);
    for (const url of [
      '',
      'quiz.html',
      '/quiz',
      '//example.com/quiz',
      'example.com',
      'https:',
      'https://',
      'https:///quiz',
      'https:/example.com',
      'ftp://example.com',
      'javascript:alert(1)',
      'mailto:a@example.com',
      ' https://example.com',
      'https://example.com/a b',
      'https://example.com/\n',
      'https://example.com/"onclick="',
      'https://example.com/<b>',
    ])
      expect(isLanding(url), url).toBe(false);
  });
});
