import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { validate } from '../../src/model/validate.js';
import type { Worksheet } from '../../src/model/worksheet.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { edited, piece, worksheets } from '../reader/texts.js';
import { runs } from '../property.js';
import { drupal, filters, purified, wordpress } from './filters.js';
import { placeOf } from './page.js';
import { hasEmptyWords, shown } from './shown.js';

const read = (html: string): Worksheet => readHtml(placeOf(html)).worksheet;
const write = (markdown: string): Worksheet => readMarkdown(markdown).worksheet;

/** What Drupal's filter takes out of the fixtures, which nothing can bring back. */
const lostInDrupal: Readonly<Record<string, string>> = {
  'blank-above-body': 'code',
  'body-between-prompt-and-block': 'code, an image, a table',
  'boxes-that-are-no-boxes': 'code, a table',
  'checklist-breaks-keep-order': 'code',
  'checklist-long-nested': 'images',
  'choice-code-options': 'code',
  'front-matter-is-no-rule': 'a rule',
  'kind-blank-without-answer-is-checklist': 'a rule',
  'kind-in-front-matter-wins': 'a table',
  'lines-that-are-rules': 'rules',
  'lint-choices': 'an image',
  'no-prompt': 'a rule',
  'order-broken-lists': 'code',
  'prompts-before-any-heading': 'an image, a table',
  'questions-in-a-list-without-boxes': 'a rule, a table',
  'raw-html': 'tags that format',
  'rich-text': 'struck-out text, an image, code, a table, titles of links',
  'tables-that-ask-nothing': 'tables',
  'topic-with-paragraph-prompts': 'code',
  urls: 'images',
  'wild-checklist-numbered': 'a rule, a table',
  'wild-checklist': 'images',
  'wild-code-after-unseen-signs': 'code',
  'wild-code-indented-anyhow': 'code',
  'wild-code-under-letters': 'code',
  'wild-crlf': 'code',
  'wild-explanations': 'a rule, a table',
  'wild-images': 'images',
  'wild-paragraph-prompts': 'an image',
  'wild-prompts-in-lists': 'code',
};

/** What WordPress takes out of them: a colon in an address that has no scheme. */
const lostInWordPress: Readonly<Record<string, string>> = { urls: 'addresses with a colon' };

const nameOf = (path: string): string => /([^/]+)\.md$/.exec(path)?.[1] ?? path;
const isLost = (path: string, filter = drupal): boolean =>
  (filter === drupal && Object.hasOwn(lostInDrupal, nameOf(path))) ||
  (filter === wordpress && Object.hasOwn(lostInWordPress, nameOf(path)));

describe('the static form', () => {
  describe.each(Object.entries(filters))('after %s', (_name, filter) => {
    it.each([...worksheets].filter(([path]) => !isLost(path, filter)))(
      'is read back to the same worksheet: %s',
      (_path, text) => {
        const worksheet = write(text);
        const back = read(filter(staticHtml(worksheet)));
        expect(shown(back)).toEqual(shown(worksheet));
      },
    );
  });

  // What is lost is text, never a question or an item, an answer or a setting.
  it.each([...worksheets].filter(([path]) => isLost(path)))(
    'loses to the filter of Drupal no more than it takes away: %s',
    (_path, text) => {
      const worksheet = write(text);
      const back = read(drupal(staticHtml(worksheet)));
      expect(shown(back)).not.toEqual(shown(worksheet));
      expect(validate(back)).toEqual({ worksheet: back });
      expect(shapeOf(back)).toEqual(shapeOf(worksheet));
    },
  );

  it('is read back whatever the worksheet says', () => {
    const texts = fc.oneof(
      edited,
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('quiz' as const, 'checklist' as const), (text, kind) => {
        const { worksheet } = readMarkdown(text, { kind });
        fc.pre(!hasEmptyWords(worksheet) && !/^ *#+ /m.test(text.replace(/^#+ /gm, '')));
        expect(shown(read(staticHtml(worksheet)))).toEqual(shown(worksheet));
      }),
      runs(150),
    );
  });

  it('gives a sound worksheet whatever a filter and an author did to it', () => {
    const one = write(worksheets.get('content/en/newsletter.md')!);
    fc.assert(
      fc.property(
        fc.constantFrom(wordpress, drupal, purified),
        fc.array(fc.tuple(fc.nat(), fc.nat(60)), { maxLength: 6 }),
        (filter, cuts) => {
          const html = cuts.reduce(
            (text, [at, length]) => {
              const start = at % (text.length + 1);
              return text.slice(0, start) + text.slice(start + length);
            },
            filter(staticHtml(one)),
          );
          const back = read(html);
          expect(validate(back)).toEqual({ worksheet: back });
        },
      ),
      runs(60),
    );
  });
});

/** The parts of a worksheet without what they say. */
const shapeOf = (worksheet: Worksheet): unknown =>
  worksheet.kind === 'quiz'
    ? [
        worksheet.settings,
        worksheet.parts.map((part) =>
          part.type === 'question'
            ? [part.answer.type, 'options' in part.answer && part.answer.options.length]
            : part.type,
        ),
      ]
    : worksheet.settings;

describe('reading a static form', () => {
  const quiz = write(
    '---\ntitle: Hens\nfeedback: end\n---\n\n## Which lay?\n\n- [x] hens\n- [ ] cocks\n\nSo.\n',
  );
  const html = staticHtml(quiz);

  it('leaves out what the host put before the title', () => {
    expect(read(`<p>By <a href="/me">me</a></p><nav>Home</nav>${html}`)).toEqual(quiz);
  });

  it('takes an image for the sign that it stands for', () => {
    const images = html.replace(/[✓✗]/g, (sign) => `<img class="emoji" alt="${sign}" src="x.svg">`);
    expect(images).toContain('alt="✓"');
    expect(read(images)).toEqual(quiz);
  });

  it('follows links that a feed made absolute', () => {
    const named = write('---\ntitle: A\n---\n\n## B {#c}\n\n- [x] d {#e}\n- [ ] f\n');
    const absolute = staticHtml(named).replace(/href="#/g, 'href="https://example.org/post/?p=1#');
    expect(read(absolute)).toEqual(named);
  });

  it('does not mind empty paragraphs, other tags around and a container that opens all', () => {
    const around = html
      .replace(/<(h3|ul|details)\b/g, '<p> </p><section><$1')
      .replace(/<\/(h3|ul|details)>/g, '</$1></section><p></p>');
    expect(read(around.replace(/<details/g, '<details open'))).toEqual(quiz);
  });

  it('keeps as text what the host wrote between the options and the answer', () => {
    const more = html.replace('<details class="zelfcheck-answer">', '<p>Buy eggs.</p>$&');
    const [part] = (read(more) as { parts: { body: unknown[] }[] }).parts;
    expect(JSON.stringify(part?.body)).toContain('Buy eggs.');
  });

  it('is not tried where no link says that it is one', () => {
    const other = html.replace(/#zelfcheck\?[^"]*/g, '#top');
    expect(read(other).settings).toEqual({});
  });
});
