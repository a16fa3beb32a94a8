import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Languages from '../../src/locales/languages.js';
import { translateWith } from '../../src/locales/translate.js';

let list: typeof Languages;

// What was loaded and added stays for as long as the module does.
beforeEach(async () => {
  vi.resetModules();
  list = await import('../../src/locales/languages.js');
});

const said = (...tags: (string | undefined)[]): string =>
  translateWith(list.dictionaryFor(...tags))('check');

describe('the language of a page', () => {
  it('is English until the one that was asked for is there', async () => {
    expect(said('nl')).toBe('Check');
    expect(list.dictionaryFor('nl').lang).toBe('en');
    expect(await list.loadLanguage('nl')).toBe(true);
    expect(said('nl')).toBe('Kijk na');
    expect(list.dictionaryFor('nl').lang).toBe('nl');
    expect(list.loadLanguage('nl-BE')).toBeUndefined();
  });

  it('is not loaded where English is asked for, or nothing that is known', () => {
    for (const tags of [['en'], ['fy', 'en'], ['fy'], [], [undefined, '']])
      expect(list.loadLanguage(...tags)).toBeUndefined();
  });

  it('is the first one that is known', async () => {
    await list.loadLanguage('nl');
    expect(said('fy', 'nl', 'en')).toBe('Kijk na');
    expect(said(undefined, 'en', 'nl')).toBe('Check');
  });

  it('serves every region and spelling', async () => {
    await list.loadLanguage('nl');
    expect(said('nl-BE')).toBe('Kijk na');
    expect(said('NL')).toBe('Kijk na');
    expect(said('nld')).toBe('Check');
  });

  it('is the same object as long as nothing came to it', async () => {
    await list.loadLanguage('nl');
    const dutch = list.dictionaryFor('nl');
    expect(list.dictionaryFor('nl-BE')).toBe(dutch);
    list.registerLocale('nl', { strings: { check: 'Controleer' } });
    expect(list.dictionaryFor('nl')).not.toBe(dutch);
  });
});

describe('a language that a page adds', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is spoken, and what it lacks is English', () => {
    list.registerLocale('fy', { strings: { check: 'Sjoch nei' } });
    expect(said('fy')).toBe('Sjoch nei');
    expect(said('fy-NL')).toBe('Sjoch nei');
    expect(translateWith(list.dictionaryFor('fy'))('retry')).toBe('Try again');
    expect(list.dictionaryFor('fy').lang).toBe('fy');
  });

  it('says formally what differs', () => {
    list.registerLocale('fr', { strings: { check: 'Vérifie' }, formal: { check: 'Vérifiez' } });
    expect(translateWith(list.dictionaryFor('fr'), { formal: true })('check')).toBe('Vérifiez');
    expect(said('fr')).toBe('Vérifie');
  });

  it('may be that of a region, which lacks nothing that the language has', async () => {
    list.registerLocale('nl-be', { strings: { retry: 'Nog eens' } });
    expect(list.dictionaryFor('nl-BE').lang).toBe('nl-BE');
    expect(await list.loadLanguage('nl-BE')).toBe(true);
    expect(translateWith(list.dictionaryFor('nl-BE'))('retry')).toBe('Nog eens');
    expect(said('nl-BE')).toBe('Kijk na');
    expect(translateWith(list.dictionaryFor('nl-NL'))('retry')).toBe('Probeer opnieuw');
  });

  it('may be some phrases of a language that is there, formally too, in whichever order they come', async () => {
    list.registerLocale('nl', { strings: { result: 'Uitslag' } });
    await list.loadLanguage('nl');
    const { strings, formal } = list.dictionaryFor('nl');
    expect([strings.result, formal.result, strings.check]).toEqual([
      'Uitslag',
      'Uitslag',
      'Kijk na',
    ]);
    list.registerLocale('nl', { strings: { result: 'Score' } });
    expect(list.dictionaryFor('nl').strings.result).toBe('Score');
    expect(list.dictionaryFor('nl').strings.check).toBe('Kijk na');
  });

  it('writes dates as it says', () => {
    list.registerLocale('pt', { dates: 'pt-BR', strings: {} });
    expect(translateWith(list.dictionaryFor('pt')).date('2026-03-01')).toBe('1 de março de 2026');
  });

  it('is told to whoever listens, until they stop', () => {
    const listener = vi.fn();
    const end = list.onLocaleAdded(listener);
    list.registerLocale('fy', { strings: {} });
    end();
    list.registerLocale('fy', { strings: {} });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['', 'f', 'fy_NL', 'not a tag'])('has to be called by a tag, and %j is none', (code) => {
    expect(() => list.registerLocale(code, { strings: {} })).toThrow(RangeError);
  });
});
