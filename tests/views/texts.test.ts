// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Block } from '../../src/model/text.js';
import { rules } from '../../src/reader/rules/index.js';
import { header } from '../../src/views/header.js';
import { messagesView } from '../../src/views/messages.js';
import * as media from '../../src/views/rich-media.js';
import { text } from '../../src/views/rich-text.js';
import { context, named, shown, textOf, textsOf } from './view.js';

const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block[] => [
  { type: 'paragraph', children },
];

describe('the view of a text', () => {
  const word = [{ type: 'text', value: 'word' }] as const;
  const forbidden = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,a', 'x-a:b'];

  it.each(forbidden)('makes no link of %j, whoever let it into the worksheet', (url) => {
    const place = shown(text(paragraph({ type: 'link', url, children: [...word] }), context));
    expect(place.querySelector('a')).toBeNull();
    expect(textOf(place)).toBe('word');
  });

  it.each([...forbidden, 'data:image/svg+xml;base64,AAAA'])('makes no image of %j', (url) => {
    const nodes = paragraph({ type: 'image', url, alt: 'word' });
    const place = shown(text(nodes, { ...context, media }));
    expect(place.querySelector('img')).toBeNull();
    expect(textOf(place)).toContain('word');
  });

  it('takes links to be relative to the file of the worksheet', () => {
    const nodes = paragraph({ type: 'link', url: '../a', title: 'T', children: [...word] });
    const link = shown(text(nodes, context)).querySelector('a');
    expect([link?.getAttribute('href'), link?.title]).toEqual(['https://example.org/a', 'T']);
  });

  it('names its language and direction where they are not those around it', () => {
    const place = shown(text(paragraph(...word), { ...context, lang: 'ar', dir: 'rtl' }));
    const [frame] = place.children;
    expect([frame?.getAttribute('lang'), frame?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });
});

describe('the header of a worksheet', () => {
  const { worksheet } = readMarkdown('---\ntitle: Hens\nminutes: 1\nowner: Ann\n---\n\n- [ ] a\n');

  it('is the title at its level, and what is told about the worksheet', () => {
    const place = shown(header(worksheet, context));
    expect(textOf(place.querySelector('h2#title'))).toBe('Hens');
    expect(textsOf(place, 'li')).toEqual(['1 minute', 'Kept by Ann']);
  });

  it('says nothing of minutes that are none, and is not there where nothing is told', () => {
    const bare = readMarkdown('- [ ] a\n').worksheet;
    expect(shown(header({ ...bare, minutes: 0 }, context)).children).toHaveLength(0);
    expect(textsOf(shown(header({ ...worksheet, minutes: 0 }, context)), 'li')).toEqual([
      'Kept by Ann',
    ]);
  });

  it('makes no link of a source with a URL that may not be followed', () => {
    const sources = [{ url: 'javascript:alert(1)', title: 'Bad' }, { url: '/good' }];
    const place = shown(header({ ...worksheet, sources }, context));
    expect([...place.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://example.org/good',
    ]);
    expect(textOf(place)).toContain('Bad');
  });
});

describe('the messages for an author', () => {
  it('are a group that its heading names, with severity, rule, place and line of each', () => {
    const file = '## Which?\n\n- [x] a\n- [x] a\n\nSo.\n';
    const { messages } = readMarkdown(file, { kind: 'quiz', rules });
    const place = shown(messagesView([], messages, file, context));
    const group = place.querySelector('[role=group]');
    expect(named(place, group, 'aria-labelledby')).toHaveLength(1);
    expect(textsOf(place, '.severity code')).toContain('duplicate-option');
    expect(textsOf(place, '.places pre')).toContain('- [x] a');
    expect(textOf(place)).toMatch(/line 4/i);
  });

  it('are one sentence where there are none', () => {
    const place = shown(messagesView([], [], '', context));
    expect(textsOf(place, 'p')).toHaveLength(1);
    expect(place.querySelector('[role=group]')).toBeNull();
  });
});
