import { describe, expect, it } from 'vitest';
import { explainMessage } from '../../../src/locales/explain.js';
import { messages as english } from '../../../src/locales/en/messages.js';
import { readMarkdown } from '../../../src/markdown/index.js';
import { rules } from '../../../src/reader/rules/index.js';
import { told } from './told.js';

const quiz = (line: string): string =>
  `---\n${line}\n---\n\n## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n`;

const said = (rule: string, line: string): (string | undefined)[] =>
  told(rule, quiz(line)).map((message) => explainMessage(message, english).suggestion);

describe('a setting that is none', () => {
  it.each([
    ['taal: nl', 'lang'],
    ['Soort: quiz', 'kind'],
    ['volgorde: all', 'shuffle'],
    ['slagen: 60', 'pass'],
    ['uitleg: never', 'reveal'],
    ['Sprache: de', 'lang'],
    ['minuten: 5', 'minutes'],
    ['shufle: all', 'shuffle'],
  ])('is told with the key that was meant: %s', (line, key) => {
    expect(said('unknown-key', line)).toEqual([`Did you mean “${key}”?`]);
  });

  it.each(['tags: shop', 'weight: 3', 'draft: true', 'lessons: 2'])(
    'is told without a guess where nothing is near: %s',
    (line) => {
      expect(said('unknown-key', line)).toEqual([
        'Check how it is spelt. If another program reads it, leave it as it is.',
      ]);
    },
  );

  it('matters little where it belongs to the site that the file is a page of', () => {
    const severities = (settings: string): string[] =>
      readMarkdown(quiz(settings), { rules }).messages.map(({ severity }) => severity);
    expect(severities('tags: shop')).toEqual(['info']);
    const post = 'layout: post\ndate: 2026-11-24\npermalink: /quiz/';
    expect(severities(post)).toEqual(['info', 'info', 'info']);
    expect(severities('layout: post')).toEqual(['warning']);
    expect(severities('tags: shop\nshufle: all')).toEqual(['info', 'warning']);
    expect(said('unknown-key', 'tags: shop\ndate: 2026-11-24')).toHaveLength(2);
  });
});

describe('a value that a setting cannot have', () => {
  it.each([
    ['minutes: 5 minutes', 'minutes: 5'],
    ['revised: yesterday', 'revised: 2026-11-24'],
    ['lang: Dutch', 'lang: nl'],
    ['lang: deutsch', 'lang: de'],
    ['source: here', undefined],
    ['source: "javascript:a"', 'source: https://example.org'],
  ])('is told with one that it can have: %s', (line, example) => {
    expect(said('unknown-value', line)).toEqual(
      example === undefined ? [] : [`Write it like this: “${example}”.`],
    );
  });

  it('is told with all that it can have, where these are few', () => {
    expect(said('unknown-value', 'layout: step')).toEqual(['It can be: all, steps.']);
  });
});

describe('settings that are shown to readers', () => {
  const question = '\n\n## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';

  it.each([
    'title: Shop\nlang: en',
    '---\ntitle: Shop\nlang: en',
    'title: Shop\nlang: en\n---',
    '—\ntitle: Shop\nlang: en\n—',
    '***\ntitle: Shop\nlang: en\n***',
    '\n\n---\n\ntitle: Shop\n\n---',
    '<!-- made by hand -->\n---\ntitle: Shop\n---',
  ])('are told: %j', (top) => {
    expect(told('front-matter-shown', top + question)).toHaveLength(1);
  });

  it.each([
    '---\ntitle: Shop\nlang: en\n---',
    'Note: this is about the shop.',
    'Title page: a sentence\nthat goes on.',
    '# Title: the shop',
  ])('are not found in %j', (top) => {
    expect(told('front-matter-shown', top + question)).toEqual([]);
  });
});
