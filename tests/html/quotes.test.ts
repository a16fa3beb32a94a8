import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { rules } from '../../src/reader/rules/index.js';
import { differences } from './differences.js';
import { engines } from './engines.mjs';
import { placeOf } from './page.js';
import { contents, fixtures } from './texts.js';

const texts = new Map([...contents, ...fixtures]);
const make = engines['remark-unsafe']!;
// In a page, URLs are encoded.
const same = [...texts].filter(
  ([name]) => name !== 'urls' && !Object.hasOwn(differences['remark-unsafe']!, name),
);

describe('readHtml with rules', () => {
  it.each(same)('tells the author of %s what it would tell of the Markdown', (_name, text) => {
    const told = ({
      rule,
      severity,
      values,
    }: {
      rule: string;
      severity: string;
      values?: object;
    }) => JSON.stringify([rule, severity, values]);
    const { messages } = readHtml(placeOf(make(text)), { rules });
    expect(messages.map(told).sort()).toEqual(
      readMarkdown(text, { rules }).messages.map(told).sort(),
    );
  });

  it('quotes what a message is about, since HTML has no lines', () => {
    const text =
      '# Tea\n\n## Which?\n\n- [ ] a\n- b\n\n| | Yes | No |\n|-|-|-|\n| Green | [x] | [*] |\n\n> See ![](leaf.png)\n';
    const place = placeOf(make(text));
    const { messages, quotes } = readHtml(place, { rules, kind: 'quiz' });
    const about = (rule: string): string | undefined => {
      const found = messages.find((message) => message.rule === rule)!;
      return quotes?.[found.line - 1]?.slice(found.column - 1);
    };
    expect(about('no-box')).toBe('- b');
    expect(about('odd-box')).toBe('[*] |');
    expect(about('image-alt')).toBe('See ');
    expect(readHtml(place).quotes).toBeUndefined();
  });
});
