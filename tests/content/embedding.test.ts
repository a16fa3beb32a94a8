import { describe, expect, it } from 'vitest';
import { fills, forms, groups, languages, lines, platforms, sure } from './embedding.js';

/** Everything in data, by its way down: `platforms.html.name`. */
const leavesOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
    : [[path, String(value)]];

const placesIn = (text: string): string[] => [...text.matchAll(/«([^»]*)»/g)].map(([, it]) => it!);

const used = [
  ...platforms.flatMap(({ steps }) => steps.filter((step) => step !== null)),
  ...Object.values(forms).flat(),
];
// The page has these in chapters of their own.
const apart = /^(get|share-\w+|policy(-frame)?|privacy-\w+)$/;

describe('the page "Embed it"', () => {
  it('says the same things in both languages, with the same places to fill in', () => {
    const shape = (data: unknown): string[] =>
      leavesOf(data).map(([path, text]) => `${path} ${placesIn(text).join()}`);
    expect(shape(languages.nl)).toEqual(shape(languages.en));
  });

  it('has lines of which it shows every one, and none that it does not have', () => {
    expect([...new Set(used)].sort()).toEqual(
      Object.keys(lines)
        .filter((name) => !apart.test(name))
        .sort(),
    );
  });

  it('has places in its lines that can be filled in', () => {
    const known = [...Object.keys(fills), 'open', 'worksheet'];
    const places = Object.values(lines).flatMap(({ code = '' }) => placesIn(code));
    expect(places.filter((place) => !known.includes(place))).toEqual([]);
  });
});

describe.each(Object.entries(languages))('the page "Embed it" in %s', (_, texts) => {
  it('says something of every platform, of every step of it, and of no other', () => {
    expect(Object.keys(texts.platforms)).toEqual(platforms.map(({ id }) => id));
    expect(Object.keys(texts.groups)).toEqual(Object.keys(groups));
    expect(Object.keys(texts.forms.list)).toEqual(Object.keys(forms));
    const counts = Object.values(texts.platforms).map(({ steps }) => steps.length);
    expect(counts).toEqual(platforms.map(({ steps }) => steps.length));
  });

  it('has a caption for all lines', () => {
    expect(Object.keys(texts.captions).sort()).toEqual(Object.keys(lines).sort());
  });

  it('sends whoever reads of something that is not verified to an administrator', () => {
    expect(Object.keys(texts.sure)).toEqual(Object.keys(sure));
    for (const [name, text] of Object.entries(texts.sure))
      expect(/administrator|beheerder/.test(text), name).toBe(sure[name] !== 'V');
  });
});
