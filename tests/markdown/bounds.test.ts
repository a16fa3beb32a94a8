import { describe, expect, it, vi } from 'vitest';
import { findExcess } from '../../src/markdown/bounds.js';
import { validate } from '../../src/model/validate.js';
import { readMarkdown } from '../../src/markdown/index.js';

const parser = vi.hoisted(() => ({ calls: 0 }));
vi.mock('remark-parse', async (original) => {
  const { default: parse } = await original<{ default: (this: { parser: unknown }) => void }>();
  return {
    default(this: { parser: (text: string) => unknown }) {
      parse.call(this);
      const whole = this.parser;
      this.parser = (text) => {
        parser.calls++;
        return whole(text);
      };
    },
  };
});

const size = 100_000;
const fill = (piece: string): string => piece.repeat(size / piece.length);
const stairs = (marker: string): string =>
  Array.from({ length: 400 }, (_, depth) => ' '.repeat(marker.length * depth) + marker + 'a').join(
    '\n',
  );

const hostile: [name: string, rule: string, text: string][] = [
  ['quotes in quotes', 'too-deep', fill('>')],
  ['lists in lists on one line', 'too-deep', fill('- ') + 'a'],
  ['lists in lists on many lines', 'too-deep', stairs('- ')],
  ['numbered lists in lists', 'too-deep', stairs('1. ')],
  ['quotes in lists in quotes', 'too-deep', fill('> - ') + 'a'],
  ['brackets that open', 'too-dense', fill('[')],
  ['brackets that close', 'too-dense', fill('a]')],
  ['brackets in brackets', 'too-dense', fill('[') + fill(']')],
  ['images in images', 'too-dense', fill('![') + fill('](u)')],
  ['footnotes that open', 'too-dense', fill('[^a')],
  ['emphasis that opens', 'too-dense', fill('*a **b ')],
  ['emphasis that closes', 'too-dense', fill('a**b') + fill('c* ')],
  ['emphasis in emphasis', 'too-dense', fill('_a ') + fill('a_ ')],
  ['strikes', 'too-dense', fill('~a ~~b ')],
  ['comments that open', 'too-dense', fill('a <!-- ')],
  ['instructions that open', 'too-dense', fill('a <?')],
  ['headings with lines under them', 'too-dense', fill('a\n-\n')],
  ['headings with lines under them, apart', 'too-dense', fill('a\n=\n\n')],
  ['lines that go on with a quote', 'too-dense', '> a\n' + fill('b\n')],
  ['dots behind an address', 'too-dense', 'www.a.b' + fill('.')],
  ['brackets behind what is no list', 'too-dense', 'a\n' + fill('     - a]\n')],
  ['brackets behind what is no numbered list', 'too-dense', 'a\n' + fill('2. a]\n')],
  [
    'brackets behind what is no table',
    'too-dense',
    '<!--\n\n|a|b|\n|-|-|\n--> a\n' + fill('|a]\n'),
  ],
  ['brackets behind what is no code', 'too-dense', '<!--\n```\n-->\n' + fill('a]\n')],
];

describe('a file that would keep the parser busy', () => {
  it.each(hostile)('is refused with its message: %s', (_, rule, text) => {
    parser.calls = 0;
    const { worksheet, messages } = readMarkdown(text);
    expect(messages).toEqual([
      { rule, severity: 'error', line: expect.any(Number) as number, column: 1 },
    ]);
    expect(worksheet).toMatchObject({ kind: 'checklist', parts: [] });
    expect(parser.calls).toBe(0);
  });

  it('is refused when it is too long', () => {
    parser.calls = 0;
    const { messages } = readMarkdown('a'.repeat(1_000_001));
    expect(messages).toMatchObject([
      { rule: 'too-long', values: { length: 1_000_001, most: 1e6 } },
    ]);
    expect(readMarkdown('- [ ] a', { maxLength: 5 }).messages).toMatchObject([
      { rule: 'too-long' },
    ]);
    expect(parser.calls).toBe(0);
    readMarkdown('- [ ] a', { maxLength: 7 });
    expect(parser.calls).toBe(1);
  });

  it('keeps what its front matter says, and names the line', () => {
    const { worksheet, messages } = readMarkdown('---\nkind: quiz\ntitle: T\n---\n\n' + fill('>'));
    expect(worksheet).toMatchObject({ kind: 'quiz', title: 'T', parts: [] });
    expect(messages).toMatchObject([{ rule: 'too-deep', line: 6 }]);
  });
});

describe('emphasis in emphasis', () => {
  const nested = (levels: number): string => '*a **b '.repeat(levels) + '** c*'.repeat(levels);

  it('is refused with its message where it is deeper than any worksheet needs', () => {
    const { worksheet, messages } = readMarkdown('Text\n\n' + nested(150));
    expect(messages).toMatchObject([{ rule: 'too-deep', severity: 'error', line: 3 }]);
    expect(worksheet).toMatchObject({ parts: [] });
  });

  it('is read where it is not', () => {
    expect(readMarkdown(nested(50)).messages).toEqual([]);
  });
});

describe('a worksheet as deep as it may be', () => {
  it.each(['- ', '- [ ] ', '> '])('can be built ahead and read back: %j', (mark) => {
    const line = (level: number): string =>
      mark === '> ' ? mark.repeat(level + 1) : '  '.repeat(level) + mark;
    const text = Array.from({ length: 50 }, (_, level) => line(level) + 'a').join('\n');
    const { worksheet, messages } = readMarkdown(text, { kind: 'checklist' });
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(validate(worksheet)).toEqual({ worksheet });
  });
});

/** An exam as people export it: a contents table with links, and many questions under it. */
const exam = (cell: string): string =>
  `| A | B |\n|---|---|\n| ${cell} | x |\n` +
  Array.from(
    { length: 400 },
    (_, n) => `| [${n}. How would you **do** it?](#q-${n}) | [*b*](#b-${n}) ${cell} |\n`,
  ).join('') +
  '\n### Which?\n\n- [ ] A\n- [x] B\n'.repeat(710);

describe('a table in a file that people write', () => {
  it.each([
    'shop -> customer',
    '<b>x</b>',
    'a<br>b ?> c',
    '<a href="u">v</a>',
    '</div>',
    'a ]]> b',
  ])('goes on after a cell with %j, and is read', (cell) => {
    const { worksheet, messages } = readMarkdown(exam(cell));
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(worksheet.parts.filter(({ type }) => type === 'question')).toHaveLength(710);
  });
});

describe('what is no text', () => {
  it.each([
    ['letters between NUL', 'abc\0def\0\0'.repeat(70_000)],
    ['an image', '\ufffdPNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\ufffd\ufffd'],
  ])('is refused with its message and not parsed: %s', (_, text) => {
    parser.calls = 0;
    const { worksheet, messages } = readMarkdown(text);
    expect(messages).toEqual([{ rule: 'not-text', severity: 'error', line: 1, column: 1 }]);
    expect(worksheet).toMatchObject({ parts: [] });
    expect(parser.calls).toBe(0);
  });

  it('is told of where a few characters of a text were lost', () => {
    const { messages, worksheet } = readMarkdown('- [ ] tea\n- [ ] caf\ufffd na\ufffdf\n');
    expect(messages).toMatchObject([
      { rule: 'not-utf-8', severity: 'warning', line: 2, column: 10, values: { count: 2 } },
    ]);
    expect(worksheet.parts).toHaveLength(1);
  });
});

describe('a file that people write', () => {
  it.each([
    [
      'a long list',
      '- [ ] An *item* with `code`, a [link](u)\n  - [x] **one** more [a](b)\n'.repeat(5000),
    ],
    ['a long table', '|a|b|\n|-|-|\n' + '| [ ] `a` | [x] **b** [l](u) |\n'.repeat(5000)],
    ['long code', '```js\n' + '  const [a, b] = c_d * e_f;\n'.repeat(500) + '```\n'],
    ['many headings', '## Which?\n\n- [ ] a\n- [x] b\n\n> Why.\n\n---\n\n'.repeat(2000)],
    ['a list ten deep', stairs('- ').split('\n').slice(0, 10).join('\n')],
    ['a paragraph full of links', '[a](b), '.repeat(500)],
    [
      'ten thousand items',
      '- [ ] **An item** [with a link](https://example.com) and `code`, and what it is for\n'.repeat(
        10_000,
      ),
    ],
    ['ten thousand items in each other', '- [ ] a\n  - [ ] b\n    - [x] c\n'.repeat(3334)],
    [
      'a thousand questions with code between their options',
      '## Which?\n\n- [ ] A\n\n```js\na[0];\n```\n\n- [x] B\n\n```js\nb[0];\n```\n\n[Why](u)\n\n'.repeat(
        1000,
      ),
    ],
    [
      'a large table of people in HTML',
      'Thanks to\n<table>\n' +
        '<td align="center"><a href="u"><img src="v"><br><sub><b>a</b></sub></a><br></td>\n'.repeat(
          2000,
        ) +
        '</table>\n',
    ],
    [
      'long code of lists',
      '```json\n' + '["*a*", "`b`", { "c": [1, 2] }],\n'.repeat(5000) + '```\n',
    ],
    [
      'many lines of stars in code',
      '~~~c\n' + ('/*' + '*'.repeat(70) + '*/\n').repeat(500) + '~~~\n',
    ],
    ['names with underscores', 'a_b_c, __init__ and ____ '.repeat(300)],
  ])('is not refused: %s', (_, text) => {
    expect(findExcess(text)).toBe(undefined);
  });
});
