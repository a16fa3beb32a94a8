import { describe, expect, it } from 'vitest';
import { settingKey, settingRules } from '../../src/model/settings.js';
import { takeFrontMatter } from '../../src/reader/yaml-subset.js';
import { read } from '../build/project.js';
import { examplesOf, type Example } from './examples.js';
import { features } from './guide-features.js';

const pages = ['demo/en/guide.html', 'demo/nl/gids.html'].map((path) => {
  const html = read(path);
  return { path, html, examples: examplesOf(html) };
});

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

describe.each(pages)('the guide $path', ({ html, examples }) => {
  it.each(Object.entries(features))('shows %s', (_, shows) => {
    expect(examples.filter(shows).map(({ id }) => id)).not.toEqual([]);
  });

  it.each(keys)('has the setting %s in a table and in an example', (key) => {
    expect(html).toContain(`<td><code>${key}</code></td>`);
    const set = examples.filter(({ markdown }) =>
      takeFrontMatter(markdown).frontMatter?.entries.some((entry) => entry.key === key),
    );
    expect(set.map(({ id }) => id)).not.toEqual([]);
  });

  it.each(settings)('names every value of %s', (key, values) => {
    const [, row = ''] = html.split(`<td><code>${key}</code></td>`);
    const [cell = ''] = row.split('</td>');
    expect(values.filter((value) => !cell.includes(`<code>${value}</code>`))).toEqual([]);
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

  it('calls nothing on the page by the same name twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('lists every chapter in its contents, in order', () => {
    const [contents = ''] = /<nav\s+class="contents"[^]*?<\/nav>/.exec(html) ?? [];
    const listed = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const chapters = [...html.matchAll(/<section class="guide" id="([^"]+)"/g)].map(([, id]) => id);
    expect(chapters.length).toBeGreaterThan(10);
    expect(listed).toEqual(chapters);
  });
});

describe('the guides', () => {
  it('have the same examples in the same order, in the words of each language', () => {
    const [english = [], dutch = []] = pages.map(({ examples }) => examples.map(shape));
    expect(dutch).toEqual(english);
  });
});
