import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPreselection } from '../../src/engine/preselection.js';
import { email as english } from '../../src/locales/en/email.js';
import { email as dutch } from '../../src/locales/nl/email.js';
import type { EmailStrings } from '../../src/locales/strings.js';
import { ownTexts } from '../../src/locales/texts.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Block } from '../../src/model/text.js';
import type { Question, Quiz } from '../../src/model/worksheet.js';
import { email, emailBytes, type Email, type EmailOptions } from '../../src/outputs/email.js';
import { filesUnder, read } from '../build/project.js';
import { question, quiz } from '../engine/make.js';

// The phrases of an email have no plurals.
type Words = Readonly<Record<keyof EmailStrings, string>>;
const en = english.strings as Words;
const nl = dutch.strings as Words;
const formally = dutch.formal as Words;

const landing = 'https://example.com/newsletter?utm_source=letter#quiz';

const worksheetOf = (text: string): Quiz => readMarkdown(text, { kind: 'quiz' }).worksheet as Quiz;

const mailOf = (
  worksheet: Parameters<typeof email>[0],
  options: Partial<EmailOptions> = {},
): Email => {
  const made = email(worksheet, { landing, ...options });
  if ('refused' in made) throw new Error(`Refused: ${made.refused}`);
  return made;
};

const mail = (text: string, options?: Partial<EmailOptions>): Email =>
  mailOf(worksheetOf(text), options);

const refused = (worksheet: Parameters<typeof email>[0], to = landing): string | undefined => {
  const made = email(worksheet, { landing: to });
  return 'refused' in made ? made.refused : undefined;
};

const parsed = (html: string): Element =>
  (parseHTML(`<!doctype html><html><body>${html}</body></html>`) as { document: Document }).document
    .body;

const links = (html: string): HTMLAnchorElement[] => [...parsed(html).querySelectorAll('a')];
const labels = (html: string): string[] => links(html).map((it) => it.innerHTML);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What mail programs know is the HTML of long ago: attributes and styles in the tags, and comments for one of them.
    'no-deprecated-attr': 'off',
    'no-inline-style': 'off',
    'no-conditional-comment': 'off',
    'prefer-tbody': 'off',
    'void-style': ['error', { style: 'omit' }],
  },
});
const faults = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
};

/** Every quiz of the repository: what a shop would mail, and whatever a file can hold. */
const quizzes: readonly (readonly [string, Quiz])[] = [
  ...filesUnder('content')
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path, readMarkdown(read(path)).worksheet] as const),
  ...readdirSync(new URL('../fixtures/', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
      return [file, (JSON.parse(text) as { worksheet: Quiz }).worksheet] as const;
    }),
].filter((it): it is [string, Quiz] => it[1].kind === 'quiz');

const firstChoice = ({ parts }: Quiz): Question | undefined =>
  parts.find((part): part is Question => part.type === 'question' && part.answer.type === 'choice');

const colour = `---
lang: en
id: colours
---

## What colour is the sky?

- [ ] Green
- [x] Blue
`;

describe('an e-mail', () => {
  it.each(quizzes)(
    'of %s holds a link an option, that picks it, and is sound',
    async (_, worksheet) => {
      const asked = firstChoice(worksheet);
      const made = email(worksheet, { landing });
      if (asked?.answer.type !== 'choice') {
        expect(made).toEqual({ refused: 'no-choice' });
        return;
      }
      // A dozen options with the longest of ids have room; one of the files has more.
      if ('refused' in made) {
        expect([made.refused, asked.answer.options.length > 12]).toEqual(['too-long', true]);
        return;
      }
      const urls = links(made.html).map((it) => it.getAttribute('href') ?? '');
      expect(urls).toHaveLength(asked.answer.options.length);
      const picked = urls.map((url) => readPreselection(worksheet, new URL(url).search));
      expect(picked).toEqual(asked.answer.options.map(({ id }) => new Map([[asked.id, [id]]])));
      expect(made.text.match(/^ {3}https:\S+$/gm)?.map((it) => it.trim())).toEqual(urls);
      expect(links(made.html).every((it) => it.textContent?.trim())).toBe(true);
      expect(Buffer.byteLength(made.html)).toBeLessThanOrEqual(emailBytes);
      expect(await faults(made.html)).toEqual([]);
    },
  );

  it('holds nothing that mail programs take out or that calls home', () => {
    for (const [file, worksheet] of quizzes) {
      const made = email(worksheet, { landing });
      if ('refused' in made) continue;
      expect(made.html, file).not.toMatch(/<(?:img|script|style|link|form|input|svg|iframe)\b/i);
      const attributes = [...parsed(made.html).querySelectorAll('*')].flatMap((it) => [
        ...it.attributes,
      ]);
      const odd = /^(?:class|id|on.*|src|background)$/i;
      expect(attributes.filter(({ name, value }) => odd.test(name) || /url\(/.test(value))).toEqual(
        [],
      );
      const tables = [...parsed(made.html).querySelectorAll('table')];
      expect(tables.every((it) => it.getAttribute('role') === 'presentation')).toBe(true);
    }
  });

  it('keeps what the address of the page says, and writes whole addresses in both of its forms', () => {
    const { html, text } = mail(colour);
    const urls = ['a', 'b'].map(
      (letter) =>
        `https://example.com/newsletter?utm_source=letter&q1=${letter}&zelfcheck=colours#quiz`,
    );
    expect(links(html).map((it) => it.getAttribute('href'))).toEqual(urls);
    expect(html).toContain('&amp;q1=a&amp;zelfcheck');
    expect(text).toContain(`a) Green\n   ${urls[0]}\n\nb) Blue\n   ${urls[1]}`);
  });

  it('speaks to any quiz on the page when it is told to', () => {
    expect(mail(colour, { isNamed: false }).text).toContain('?utm_source=letter&q1=a#quiz\n');
  });

  it('asks the first question that is answered by choosing, by its number in the file', () => {
    const { text, html } = mail(`## Why?\n\n___\n\n## A or B?\n\n- [ ] A\n- [x] B\n`);
    expect(text).toMatch(/^A or B\?\n/);
    expect(links(html)[0]?.getAttribute('href')).toContain('q2=a');
  });

  it('names the options in the order of the file, whatever is shuffled', () => {
    const { html } = mail(colour.replace('id:', 'shuffle: all\nid:'));
    expect(labels(html)).toEqual(['Green', 'Blue']);
  });

  it('escapes all that an author writes', () => {
    const { html } = mail('## 1 < 2 & "3"\n\n- [x] `<b>` & "yes"\n- [ ] a<script>\n');
    expect(html).toContain('>1 &lt; 2 &amp; "3"</h2>');
    expect(labels(html)).toEqual([
      '<code>&lt;b&gt;</code> &amp; "yes"',
      expect.stringContaining('a&lt;script&gt;'),
    ]);
  });

  it('keeps emphasis and what changes the meaning, and of the rest the words', () => {
    const { html, text } = mail(
      [
        '## Which *one*?',
        '- [ ] **Bold** and ~~gone~~, H<sub>2</sub>O, <mark>marked</mark>',
        '- [ ] [A link](https://example.com/) and ![a picture](a.png)',
        '- [x] First\n\n  1. one\n  2. two',
        '- [ ] A line\\\n  and one more',
      ].join('\n\n'),
    );
    expect(html).toContain('Which <em>one</em>?</h2>');
    expect(labels(html)).toEqual([
      '<strong>Bold</strong> and <del>gone</del>, H<sub>2</sub>O, marked',
      'A link and a picture',
      'First<br>1. one<br>2. two',
      'A line<br>and one more',
    ]);
    expect(text).toContain('c) First\n   1. one\n   2. two\n   https:');
  });

  it('calls an option that says nothing by its letter', () => {
    expect(labels(mailOf(quiz({}, question('q', '*a b'))).html)).toEqual(['A', 'B']);
  });

  it('is in the language and the direction of the question', () => {
    const table = (text: string): Element | null =>
      parsed(mail(text).html).querySelector('table[style]');
    expect(table(colour)?.getAttribute('lang')).toBe('en');
    expect(table(colour)?.getAttribute('dir')).toBe('ltr');
    const arabic = colour.replace('lang: en', 'lang: ar');
    expect(table(arabic)?.getAttribute('dir')).toBe('rtl');
    expect(parsed(mail(arabic).html).querySelector('td')?.getAttribute('align')).toBe('right');
    const said = parsed(mail(arabic).html).querySelector('p:last-of-type');
    expect([said?.getAttribute('lang'), said?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(table('## A?\n\n- [x] B\n- [ ] C\n')?.getAttribute('dir')).toBe('auto');
  });

  it('says in the language and the manner of the worksheet what the page does, and no more than it does', () => {
    const ended = (text: string, more = {}): string | undefined =>
      mail(text, more).text.trim().split('\n\n').at(-1);
    expect(ended(colour)).toBe(`${en.why} ${en.nothing}`);
    expect(ended(colour, { lang: 'nl-BE' })).toBe(`${nl.why} ${nl.nothing}`);
    const formal = colour.replace('lang: en', 'lang: nl\naddress: formal');
    expect(ended(formal)).toBe(`${formally.why} ${formally.nothing}`);
    expect(ended(formal.replace('lang: nl', 'lang: de'))).toMatch(
      /^Wählen Sie .* noch nichts ab\.$/,
    );
    // Where the page does not tell what is right, nobody is promised that it does.
    const mute = colour.replace('lang: en', 'lang: en\nfeedback: none');
    expect(ended(mute)).toBe(`${en.whyOpen} ${en.nothing}`);
    expect(ended(colour.replace('[x]', '[ ]'))).toBe(`${en.whyOpen} ${en.nothing}`);
  });

  it('says where several can be ticked that the rest is for the page', () => {
    expect(mail(colour).text).not.toContain(String(en.several));
    const several = colour.replace('[ ]', '[x]');
    expect(mail(several).text).toContain(String(en.several));
    expect(mail(several).html).toContain(String(en.several));
  });

  it('has its prompt at the level that is asked for', () => {
    expect(mail(colour, { headingLevel: 3 }).html).toMatch(/<h3 [^>]*>What colour/);
    expect(mail(colour, { headingLevel: 9 }).html).toMatch(/<h6 [^>]*>What colour/);
  });
});

describe('an e-mail that is too long', () => {
  const words = (n: number): string => Array.from({ length: n }, (_, at) => `word${at}`).join(' ');
  const options = (n: number, text: (at: number) => string): string =>
    Array.from({ length: n }, (_, at) => `- [${at ? ' ' : 'x'}] ${text(at)}`).join('\n');

  it('has its body shortened between two words', () => {
    const { html, text } = mail(`## Well?\n\nIt is *${words(200)}*.\n\n${options(2, String)}\n`);
    expect(html).toMatch(/<p [^>]*>It is <em>word0 [^<]*\bword\d+…<\/em><\/p>/);
    expect(text).toMatch(/\n\nIt is word0 .* word\d+…\n\n/);
    expect(Buffer.byteLength(html)).toBeLessThan(3000);
  });

  it('loses the body first, and then the ends of its options; its plain text keeps them', () => {
    const long = `## Well?\n\nThe body.\n\n${options(6, (at) => `${at} ${words(90)}`)}\n`;
    const { html, text } = mail(long);
    expect(html).not.toContain('The body.');
    for (const label of labels(html)) expect(label).toMatch(/^\d word0 .* word\d+…$/);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(emailBytes);
    expect(text).toContain('The body.');
    expect(text.match(/word89\n/g)).toHaveLength(6);
  });

  it('is refused when options would look alike, or would not fit at all', () => {
    const alike = `## Well?\n\n${options(6, (at) => `${words(150)} ${at}`)}\n`;
    expect(refused(worksheetOf(alike))).toBe('too-long');
    expect(refused(worksheetOf(`## Well?\n\n${options(40, String)}\n`))).toBe('too-long');
    expect(refused(worksheetOf(colour), `${landing}${'x'.repeat(6000)}`)).toBe('too-long');
  });

  it('never has more bytes than it may, whatever the script, and is never cut within a sign', () => {
    const paragraph = (value: string): Block[] => [
      { type: 'paragraph', children: [{ type: 'text', value }] },
    ];
    const anyText = fc
      .tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.integer({ min: 1, max: 300 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 8 }),
        anyText,
        fc.constantFrom('en', 'nl', 'ar', 'ja', 'x', 'not a tag'),
        (all, body, lang) => {
          const asked = question('q', all.map((_, at) => `o${at}`).join(' '), {
            body: paragraph(body),
          });
          if (asked.answer.type !== 'choice') return;
          asked.answer.options.forEach((option, at) => (option.content = paragraph(all[at]!)));
          const made = email({ ...quiz({}, asked), lang }, { landing });
          if ('refused' in made) return;
          expect(Buffer.byteLength(made.html)).toBeLessThanOrEqual(emailBytes);
          expect(links(made.html)).toHaveLength(all.length);
          expect(made.html).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

describe('what no e-mail is made of', () => {
  it('is a checklist, and a quiz without anything to choose', () => {
    const list = readMarkdown('- [ ] Lights off\n', { kind: 'checklist' }).worksheet;
    expect(refused(list)).toBe('checklist');
    expect(refused(worksheetOf('## Why?\n\n___\n'))).toBe('no-choice');
    expect(refused(quiz({}))).toBe('no-choice');
  });

  it('is what has no page on the web to lead to', () => {
    for (const url of ['quiz.html', '/quiz', '//example.com', 'javascript:alert(1)', ''])
      expect(refused(worksheetOf(colour), url), url).toBe('landing');
  });

  it('has a sentence and something to do about it in every language', () => {
    for (const { refusals } of Object.values(ownTexts))
      for (const { text, suggestion } of Object.values(refusals)) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(suggestion).toMatch(/^\p{Lu}.*\.$/u);
      }
  });
});
