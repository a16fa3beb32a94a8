import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Spoken from '../../src/locales/spoken.js';
import { translateWith } from '../../src/locales/translate.js';

let spoken: typeof Spoken;

// What was loaded and added stays for as long as the module does.
beforeEach(async () => {
  vi.resetModules();
  spoken = await import('../../src/locales/spoken.js');
});

const said = (...tags: (string | undefined)[]): string =>
  translateWith(spoken.dictionaryFor(...tags))('check');

describe('the language of a page', () => {
  it('is English until the one that was asked for is there', async () => {
    expect(said('nl')).toBe('Check');
    expect(spoken.dictionaryFor('nl').lang).toBe('en');
    expect(await spoken.loadLanguage('nl')).toBe(true);
    expect(said('nl')).toBe('Kijk na');
    expect(spoken.dictionaryFor('nl').lang).toBe('nl');
    expect(spoken.loadLanguage('nl-BE')).toBeUndefined();
  });

  it('is not loaded where English is asked for, or nothing that is known', () => {
    for (const tags of [['en'], ['fy', 'en'], ['fy'], [], [undefined, '']])
      expect(spoken.loadLanguage(...tags)).toBeUndefined();
  });

  it('is the first one that is known', async () => {
    await spoken.loadLanguage('nl');
    expect(said('fy', 'nl', 'en')).toBe('Kijk na');
    expect(said(undefined, 'en', 'nl')).toBe('Check');
  });

  it('serves every region and spelling', async () => {
    await spoken.loadLanguage('nl');
    expect(said('nl-BE')).toBe('Kijk na');
    expect(said('NL')).toBe('Kijk na');
    expect(said('nld')).toBe('Check');
  });

  it('is the same object as long as nothing came to it', async () => {
    await spoken.loadLanguage('nl');
    const dutch = spoken.dictionaryFor('nl');
    expect(spoken.dictionaryFor('nl-BE')).toBe(dutch);
    spoken.registerLocale('nl', { strings: { check: 'Controleer' } });
    expect(spoken.dictionaryFor('nl')).not.toBe(dutch);
  });
});

describe('a language that a page adds', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is spoken, and what it lacks is English', () => {
    spoken.registerLocale('fy', { strings: { check: 'Sjoch nei' } });
    expect(said('fy')).toBe('Sjoch nei');
    expect(said('fy-NL')).toBe('Sjoch nei');
    expect(translateWith(spoken.dictionaryFor('fy'))('retry')).toBe('Try again');
    expect(spoken.dictionaryFor('fy').lang).toBe('fy');
  });

  it('says formally what differs', () => {
    spoken.registerLocale('fr', { strings: { check: 'Vérifie' }, formal: { check: 'Vérifiez' } });
    expect(translateWith(spoken.dictionaryFor('fr'), { formal: true })('check')).toBe('Vérifiez');
    expect(said('fr')).toBe('Vérifie');
  });

  it('may be that of a region, which lacks nothing that the language has', async () => {
    spoken.registerLocale('nl-be', { strings: { retry: 'Nog eens' } });
    expect(spoken.dictionaryFor('nl-BE').lang).toBe('nl-BE');
    expect(await spoken.loadLanguage('nl-BE')).toBe(true);
    expect(translateWith(spoken.dictionaryFor('nl-BE'))('retry')).toBe('Nog eens');
    expect(said('nl-BE')).toBe('Kijk na');
    expect(translateWith(spoken.dictionaryFor('nl-NL'))('retry')).toBe('Probeer opnieuw');
  });

  it('may be some phrases of a language that is there, formally too, in whichever order they come', async () => {
    spoken.registerLocale('nl', { strings: { result: 'Uitslag' } });
    await spoken.loadLanguage('nl');
    const { strings, formal } = spoken.dictionaryFor('nl');
    expect([strings.result, formal.result, strings.check]).toEqual([
      'Uitslag',
      'Uitslag',
      'Kijk na',
    ]);
    spoken.registerLocale('nl', { strings: { result: 'Score' } });
    expect(spoken.dictionaryFor('nl').strings.result).toBe('Score');
    expect(spoken.dictionaryFor('nl').strings.check).toBe('Kijk na');
  });

  it('writes dates as it says', () => {
    spoken.registerLocale('pt', { dates: 'pt-BR', strings: {} });
    expect(translateWith(spoken.dictionaryFor('pt')).date('2026-03-01')).toBe('1 de março de 2026');
  });

  it('is told to whoever listens, until they stop', () => {
    const listener = vi.fn();
    const end = spoken.onLocaleAdded(listener);
    spoken.registerLocale('fy', { strings: {} });
    end();
    spoken.registerLocale('fy', { strings: {} });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['', 'f', 'fy_NL', 'not a tag'])('has to be called by a tag, and %j is none', (code) => {
    expect(() => spoken.registerLocale(code, { strings: {} })).toThrow(RangeError);
  });
});
