import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { readHtmlOnDemand, type Loaders } from '../../src/html/on-demand.js';
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

const gone = () => Promise.reject(new Error('gone'));

describe('readHtmlOnDemand', () => {
  it.each([...texts])('reads all that readHtml reads in %s', async (_name, text) => {
    const place = placeOf(make(text));
    expect(await readHtmlOnDemand(place)).toEqual({ ...readHtml(place), quotes: undefined });
  });

  it.each(same)(
    'tells the author of %s what it would tell of the Markdown',
    async (_name, text) => {
      const told = ({
        rule,
        severity,
        values,
      }: {
        rule: string;
        severity: string;
        values?: object;
      }) => JSON.stringify([rule, severity, values]);
      const { messages } = await readHtmlOnDemand(placeOf(make(text)), { isDraft: true });
      expect(messages.map(told).sort()).toEqual(
        readMarkdown(text, { rules }).messages.map(told).sort(),
      );
    },
  );

  it('gets nothing for a worksheet of choices, or for a checklist', async () => {
    const never: Loaders = { rare: gone, forStatic: gone, forDrafts: gone };
    for (const text of ['## Which?\n\n- [ ] a\n  > No.\n- [x] b\n', '- [ ] Till\n- [ ] Door\n'])
      expect((await readHtmlOnDemand(placeOf(make(text)), {}, never)).messages).toEqual([]);
  });

  it('reads a draft all the same when the rules are not to be had', async () => {
    const place = placeOf(make('## Which?\n\n- [x] a\n'));
    const load = { rare: gone, forStatic: gone, forDrafts: gone };
    expect(await readHtmlOnDemand(place, { isDraft: true }, load)).toEqual({
      ...readHtml(place),
      quotes: undefined,
    });
  });

  it('quotes what a message is about, since HTML has no lines', async () => {
    const text =
      '# Tea\n\n## Which?\n\n- [ ] a\n- b\n\n| | Yes | No |\n|-|-|-|\n| Green | [x] | [*] |\n\n> See ![](leaf.png)\n';
    const place = placeOf(make(text));
    const { messages, quotes } = await readHtmlOnDemand(place, { isDraft: true, kind: 'quiz' });
    const about = (rule: string): string | undefined => {
      const found = messages.find((message) => message.rule === rule)!;
      return quotes?.[found.line - 1]?.slice(found.column - 1);
    };
    expect(about('no-box')).toBe('- b');
    expect(about('odd-box')).toBe('[*] |');
    expect(about('image-alt')).toBe('See ');
  });
});
