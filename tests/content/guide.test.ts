import { describe, expect, it } from 'vitest';
import { settingKey, settingRules } from '../../src/model/settings.js';
import { takeFrontMatter } from '../../src/reader/yaml-subset.js';
import { features } from './guide-features.js';
import { readGuide, type Example } from './guide.js';

const guides = ['en', 'nl'].map((lang) => readGuide(`demo/pages/guide/${lang}.md`));

const settings = Object.values(settingRules).flatMap((known) =>
  Object.entries<{ readonly values: readonly string[] }>(known).map(
    ([name, { values }]) => [settingKey(name), values] as const,
  ),
);
const keys = [
  ...'title lang id kind description owner revised minutes source'.split(' '),
  ...new Set(settings.map(([key]) => key)),
];

/** What is the same in every language: the parts, the boxes and the numbers. */
const shape = ({ id, kind, showsMessages, worksheet }: Example): string => {
  const words = /^(?:id|title|description|lang|owner|topic|to|url|text|children|value|alt)$/;
  const told = JSON.stringify(worksheet, (key, value: unknown) =>
    typeof value === 'string' && words.test(key)
      ? undefined
      : /^(?:prompt|heading|statement|label|corner|sentence|children)$/.test(key)
        ? undefined
        : value,
  );
  return [id, kind, showsMessages, told].join(' ');
};

/** The row of a setting in a table. */
const rowOf = (text: string, key: string): string | undefined =>
  text.split('\n').find((line) => line.startsWith(`| \`${key}\` | `));

describe.each(guides)('the guide $path', ({ text, chapters, examples }) => {
  it.each(Object.entries(features))('shows %s', (_, shows) => {
    expect(examples.filter(shows).map(({ id }) => id)).not.toEqual([]);
  });

  it.each(keys)('has the setting %s in a table and in an example', (key) => {
    expect(rowOf(text, key)).toBeDefined();
    const set = examples.filter(({ markdown }) =>
      takeFrontMatter(markdown).frontMatter?.entries.some((entry) => entry.key === key),
    );
    expect(set.map(({ id }) => id)).not.toEqual([]);
  });

  it.each(settings)('names every value of %s', (key, values) => {
    const [, cell = ''] = rowOf(text, key)?.split(' | ') ?? [];
    expect(values.filter((value) => !cell.includes(`\`${value}\``))).toEqual([]);
  });

  it('has no example that its file alone would make another kind of', () => {
    const odd = examples.filter(({ kind, worksheet }) => worksheet.kind !== kind);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('has no example with an error, and warns only where it shows messages', () => {
    const told = examples.flatMap(({ id, showsMessages, messages }) =>
      messages
        .filter(({ severity }) => severity === 'error' || (severity === 'warning' && !showsMessages))
        .map(({ rule }) => `${id}: ${rule}`),
    );
    expect(told).toEqual([]);
  });

  it('shows messages only where there are some', () => {
    const mute = examples.filter(({ showsMessages, messages }) => showsMessages && !messages[0]);
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('gives every chapter and every example a name of its own', () => {
    const ids = [...chapters, ...examples.map(({ id }) => id)];
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([]);
  });
});

describe('the guides', () => {
  it('have the same chapters in the same order', () => {
    const [english = [], dutch = []] = guides.map(({ chapters }) => chapters);
    expect(english.length).toBeGreaterThan(10);
    expect(dutch).toEqual(english);
  });

  it('have the same examples in the same order, in the words of each language', () => {
    const [english = [], dutch = []] = guides.map(({ examples }) => examples.map(shape));
    expect(dutch).toEqual(english);
  });
});
