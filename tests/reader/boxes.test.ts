import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMessage } from '../../src/locales/explain.js';
import { messages as english } from '../../src/locales/en/messages.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Message } from '../../src/model/messages.js';
import { plainText } from '../../src/model/plain-text.js';
import type { Kind, Worksheet } from '../../src/model/worksheet.js';
import { itemsOf } from '../../src/reader/checklist.js';
import { rules } from '../../src/reader/rules/index.js';
import { runs } from '../property.js';

/** The options of all questions in a worksheet, a `*` before those that are right. */
const optionsOf = ({ parts }: Worksheet): string[] =>
  parts.flatMap((part) => {
    if (part.type !== 'question') return [];
    const { answer } = part;
    if (answer.type === 'order') return answer.options.map(({ content }) => plainText(content));
    if (answer.type !== 'choice') return [];
    return answer.options.map(({ content, right }) => (right ? '*' : '') + plainText(content));
  });

const read = (text: string, kind?: Kind): { worksheet: Worksheet; messages: readonly Message[] } =>
  readMarkdown(text, { rules, ...(kind && { kind }) });

/** The messages to authors about boxes: line, rule and the line to write. */
const toldOf = (messages: readonly Message[]): string[] =>
  messages
    .filter(({ rule }) => /box|options|explanation-in/.test(rule))
    .map(({ line, rule, values }) => [line, rule, values?.['line']].filter(Boolean).join(' '));

const other = '\n\n## Is it closed?\n\n- [x] It is shut\n- [ ] It is open\n\nSo.\n';
const asked = (lines: string): string => `## Is the door locked?\n\n${lines}${other}`;
const others = ['*It is shut', 'It is open'];

/** Two options, a right one and a wrong one, as somebody wrote them. */
const pairs: Readonly<Record<string, string>> = {
  'without a space behind the dash': '-[x] Yes it is\n-[ ] Not at all',
  'without a dash': '[x] Yes it is\n[ ] Not at all',
  'without a dash, in paragraphs of their own': '[x] Yes it is\n\n[ ] Not at all',
  'without a space behind the box': '- [x]Yes it is\n- [ ]Not at all',
  'with backslashes': '\\- \\[x\\] Yes it is\n\\- \\[ \\] Not at all',
  'with backslashes in a list': '- \\[x\\] Yes it is\n- \\[ \\] Not at all',
  'as signs': '☑ Yes it is\n☐ Not at all',
  'as signs in a list': '- ☑ Yes it is\n- ☐ Not at all',
  'as a crossed sign': '- ☒ Yes it is\n- ☐ Not at all',
  'with a long dash': '– [x] Yes it is\n— [ ] Not at all',
  'with a dot': '• [x] Yes it is\n• [ ] Not at all',
  'with a number and a bracket': '1)[x] Yes it is\n2)[ ] Not at all',
  'with the sign of Pandoc for a number': '#. [x] Yes it is\n#. [ ] Not at all',
  'with more spaces inside': '- [x ] Yes it is\n- [  ] Not at all',
  'with nothing inside': '- [x] Yes it is\n- [] Not at all',
  'with a v inside': '- [v] Yes it is\n- [ ] Not at all',
  'with a check mark inside': '- [✔️] Yes it is\n- [ ] Not at all',
  'with wide brackets': '- ［x］ Yes it is\n- ［ ］ Not at all',
  'with spaces that do not break': '-\u00a0[x]\u00a0Yes it is\n-\u00a0[ ]\u00a0Not at all',
  'behind a sign that nobody sees': '\u200b- [x] Yes it is\n\u200b- [ ] Not at all',
  'as fields of a form':
    '<input type="checkbox" checked> Yes it is\n<input type="checkbox"> Not at all',
  'as fields of a form in a list':
    '- <input type=checkbox checked disabled> Yes it is\n- <input type=checkbox> Not at all',
  'in bold': '- **[x] Yes it is**\n- **[ ]** Not at all',
  'on one line': '☑ Yes it is ☐ Not at all',
};

describe('a box that Markdown does not know', () => {
  it.each(Object.entries(pairs))('is read, and said with the line to write: %s', (_, lines) => {
    const { worksheet, messages } = read(asked(lines));
    expect(optionsOf(worksheet)).toEqual(['*Yes it is', 'Not at all', ...others]);
    const told = messages.filter(({ rule }) => rule === 'odd-box');
    expect(told.length).toBeGreaterThan(0);
    for (const { values } of told)
      expect(['- [x] Yes it is', '- [ ] Not at all']).toContain(values?.['line']);
    expect(explainMessage(told[0]!, english).suggestion).toContain(
      `“${String(told[0]!.values?.['line'])}”`,
    );
  });

  it.each(Object.entries(pairs))('is an item of a checklist: %s', (_, lines) => {
    const { worksheet } = read(`# Closing\n\n${lines}\n\n- [ ] Lights\n`, 'checklist');
    const items = worksheet.kind === 'checklist' ? itemsOf(worksheet.parts) : [];
    expect(items.map(({ label, done }) => plainText(label) + (done ? ' ✓' : ''))).toEqual([
      ...['Yes it is ✓', 'Not at all', 'Lights'],
    ]);
  });

  it('may hold any sign that is beside boxes', () => {
    const signs = ['-', '~', '>', '!', '?', '/', 'o', '*', '•', '🔥'];
    const text = `- [ ] one\n${signs.map((sign) => `- [${sign}] ${sign}\n`).join('')}`;
    const { worksheet, messages } = read(text, 'checklist');
    const items = worksheet.kind === 'checklist' ? itemsOf(worksheet.parts) : [];
    expect(items.map(({ label }) => plainText(label))).toEqual(['one', ...signs]);
    const lines = messages.filter(({ rule }) => rule === 'odd-box').map(({ line }) => line);
    expect(lines).toEqual(signs.slice(1).map((__, at) => at + 3));
  });

  it('stays beside the boxes above it when an empty line is between', () => {
    expect(optionsOf(read(asked('-[x] Yes it is\n\n- [ ] Not at all')).worksheet)).toEqual([
      ...['*Yes it is', 'Not at all', ...others],
    ]);
  });
});

describe('what looks like a box where none can be ticked', () => {
  it.each([
    ['a quote', '> - [x] Yes\n> - [ ] No', ['3 unread-box - [x] Yes', '4 unread-box - [ ] No']],
    ['indented code', '    - [x] Yes\n    - [ ] No', ['1 no-options', '3 boxes-in-code']],
    ['a fence', '```\n- [x] Yes\n- [ ] No\n```', ['1 no-options', '3 boxes-in-code']],
    ['an element', '<quiz>\n- [x] Yes\n- [ ] No\n</quiz>', ['3 boxes-in-html']],
    ['the middle of a line', 'Tick: Yes ☐ No ☐', ['3 unread-box - [ ] Tick: Yes']],
    ['the address of a link', '[x]: Yes\n[y]: No', ['1 no-options', '3 unread-box - [x] Yes']],
    ['letters', 'a) Yes\nb) No', ['3 options-as-text - [ ] Yes']],
    ['letters with a colon', '- A: Yes\n- B:`No`', ['1 no-options - [ ] Yes']],
    ['letters with a colon in paragraphs', 'A: Yes\n\nB: No', ['3 options-as-text - [ ] Yes']],
    ['letters without a space', 'a)Yes\nb)No', ['3 options-as-text - [ ] Yes']],
    ['letters over several lines', 'A. Yes\nit is\nB. No', ['3 options-as-text - [ ] Yes']],
    ['indented letters', '    a. Yes\n    b. No', ['1 no-options']],
    ['letters in capitals', 'A. Yes ✅\n\nB. No', ['3 options-as-text - [x] Yes']],
    ['round brackets', '( ) Yes\n(x) No', ['4 options-as-text - [x] No']],
    ['check marks', '✅ Yes\n❌ No', ['3 options-as-text - [x] Yes']],
    ['check marks in a list', '- ✅ Yes\n- ❌ No', ['1 no-options - [x] Yes']],
    ['round brackets in a list', '- ( ) Yes\n- (x) No', ['1 no-options - [x] No']],
    ['the word correct', '- No\n- **Yes** (correct)', ['1 no-options - [x] Yes']],
  ])('is said of %s', (_, lines, told) => {
    const { worksheet, messages } = read(asked(lines));
    expect(optionsOf(worksheet)).toEqual(others);
    expect(toldOf(messages)).toEqual(told);
  });

  it.each([
    ['under it', '1. Open?\n   - A. Yes\n   - B. No\n\n2. Shut?\n   - a) Yes\n   - b) No', [2, 6]],
    [
      'beside another',
      '1. Open?\n   - A. Yes\n   - B. No\n2. It is\n   - A. shut\n   - B. open\n',
      [2, 5],
    ],
    ['in its text', '1. Open? <br>\na. Yes<br>\nb. No<br>\n', [2]],
    ['in code under it', '1. Which is it?\n\n        a) Yes\n        b) No\n', [3]],
    ['in a list in a list', '- Shop\n  1. Which?\n     - A: Yes\n     - B: No\n', [3]],
  ])('is said of options of a question that is an item of a list: %s', (_, text, lines) => {
    const told = read(text).messages.filter(({ rule }) => rule === 'options-as-text');
    expect(told.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['A conversation:\n\nA: I am here.\nB: So am I.\n'],
    ['Two ways:\n\n```\na) one\nb) two\n```\n'],
    ['Run this:\n\n    a) one\n    b) two\n'],
    ['Code? Yes:\n\n```\nWhich?\na) one\nb) two\n```\n'],
  ])('is no option in %j', (text) => {
    expect(toldOf(read(text).messages)).toEqual([]);
  });

  it.each([
    ['a heading', '## ☐ Lights', '- [ ] Lights'],
    ['a note', 'Look.[^1]\n\n[^1]: - [ ] Lights', '- [ ] Lights'],
    ['a list of definitions', 'Shop\n: [ ] Lights', '- [ ] Lights'],
    ['round brackets', '( ) Lights', '- [ ] Lights'],
    ['curly brackets', '{x} Lights', '- [x] Lights'],
    ['the name of an emoji', ':white_check_mark: Lights', '- [x] Lights'],
    ['the end of a line', 'Lights on: ☐', '- [ ] Lights on:'],
  ])('is said in a checklist, of %s', (_, lines, line) => {
    const { messages } = read(`# Closing\n\n- [ ] Door\n\n${lines}\n`);
    expect(messages.map(({ rule, values }) => [rule, values?.['line']])).toEqual([
      ['unread-box', line],
    ]);
  });

  it('is said of letters under a numbered question', () => {
    const text =
      '## Questions\n\n1. Is it shut?\n    - A. Yes\n    - B. No\n2. Who?\n    - A. Me\n    - B. You\n';
    expect(toldOf(read(text + other).messages)).toEqual([
      ...['4 options-as-text - [ ] Yes', '7 options-as-text - [ ] Me'],
    ]);
  });

  it('is a warning where all of a file is in a fence, whatever its language', () => {
    const { messages } = read('```md\n## Which?\n\n- [x] Yes\n- [ ] No\n```\n');
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-items', 'error'],
      ['boxes-in-code', 'warning'],
    ]);
  });

  it.each([
    'We use ✅ for done, and ☐ was the old sign, see [1] and [x] in the text.',
    'Arrays: [] and [0]. In short: a) first, b) second (correct).',
    '[x](https://example.org) and [ ](https://example.org)',
    '1. Do it (correct)\n2. Then [read](https://example.org)',
    '- [Read](https://example.org)\n- [1] A source\n- [^] Back',
    '| Shop | Till |\n|---|---|\n| ✅ | ❌ |',
    '| Sign | Meaning |\n|---|---|\n| `[ ]` | open |\n| `[x]` | done |',
    '## 🔲 The small shop\n\n## ⬜ The large shop',
    '- `limit` (`most`) of the till',
    '```js\nconst a = [ ];\n[x] = y;\n```',
    '```diff\n- [ ] no\n+ [x] yes\n```',
    '    $ ls [ ]\n    [ok] done',
    'a) This is why.\n\nIt is so.',
    'He (x) and she ( ) agree.',
    'Whatever:\n\n- a) is one way\n- b) is another',
    '1. Do this.\n    - a) first\n    - b) then\n2. Do that.',
    '<!--\n- [ ] not yet\n-->',
    '`- [ ] an example`',
    '<pre>\n- [ ] an example\n</pre>',
  ])('is not found in %j', (prose) => {
    expect(toldOf(read(`# Closing\n\n- [ ] Door\n\nText.\n\n${prose}\n`).messages)).toEqual([]);
    expect(
      toldOf(read(`## Is it?\n\n- [x] Yes\n- [ ] No\n\nText.\n\n${prose}\n`).messages),
    ).toEqual([]);
  });
});

describe('what stands in a list of boxes', () => {
  it('belongs to the box above it when that has no text: a list, with or without numbers', () => {
    for (const list of ['  - one\n  - two', '\n1. one\n2. two\n', '\n* one\n* two\n'])
      expect(optionsOf(read(asked(`- [x]\n${list}\n- [ ]\n${list}`)).worksheet)).toEqual([
        ...['*one two', 'one two', ...others],
      ]);
  });

  it.each([
    ['a link', '- [More](https://example.org)'],
    ['a picture', '- ![Shop](shop.png)'],
    ['a sentence', '- See the list at the till.'],
  ])('is explanation when it is %s at the end without a box, and said', (_, line) => {
    const { worksheet, messages } = read(asked(`- [x] Yes it is\n- [ ] Not at all\n${line}`));
    expect(optionsOf(worksheet)).toEqual(['*Yes it is', 'Not at all', ...others]);
    expect(toldOf(messages)[0]).toMatch(/^5 explanation-in-list/);
    const [question] = worksheet.parts;
    expect(question).toMatchObject({ explanation: [{}] });
  });

  it('is an option that is not right when it stands between boxes, and said', () => {
    const { worksheet, messages } = read(asked('- [x] Yes it is\n- Maybe\n- [ ] Not at all'));
    expect(optionsOf(worksheet)).toEqual(['*Yes it is', 'Maybe', 'Not at all', ...others]);
    expect(toldOf(messages)).toEqual(['4 no-box - [ ] Maybe']);
  });

  it('stays open under an item that ends in a colon', () => {
    const { worksheet } = read('- [ ] Look at:\n  - windows\n  - doors\n- [ ] Till\n  - count\n');
    const items = worksheet.kind === 'checklist' ? itemsOf(worksheet.parts) : [];
    expect(items.map(({ detail, parts }) => [detail.length, parts.length])).toEqual([
      ...[
        [0, 1],
        [1, 0],
      ],
    ]);
  });
});

describe('a file of boxes that are ticked', () => {
  it.each([
    ['one tick', '# Opening\n\n- [x] Lights\n- [ ] Till\n- [ ] Door\n', true],
    ['all ticked in a list', '## A\n\n- [x] a\n- [x] b\n\n## B\n\n- [x] c\n- [ ] d\n', true],
    ['a question', '## Which?\n\n- [x] Lights\n- [ ] Till\n', false],
    ['an explanation', '## Lights\n\n- [x] On\n- [ ] Off\n\nThey are on.\n', false],
    ['a tick in every box of most lists', '## A\n\n- [x] a\n- [x] b\n\nText.\n', true],
    ['a long list', `## A\n\n- [x] a\n- [x] b\n${'- [ ] c\n'.repeat(12)}`, true],
    ['numbers', '## A\n\n1. [ ] a\n2. [ ] b\n\n## B\n\n- [ ] c\n- [ ] d\n', true],
    ['things to put in order', '## A\n\n1. [ ] a\n2. [ ] b\n', false],
    ['a blank', '## It is ____\n\n- [x] open\n- [x] shut\n\n## B\n\n- [x] a\n', false],
    ['its kind', '---\nkind: quiz\n---\n\n## Lights\n\n- [x] On\n- [ ] Off\n- [ ] Maybe\n', false],
    [
      'two lists as quizzes have them',
      '## A\n\n- [x] a\n- [ ] b\n\n## B\n\n- [x] c\n- [ ] d\n',
      false,
    ],
  ])('may be a checklist, and that is said where nothing asks: %s', (_, text, is) => {
    expect(read(text).messages.some(({ rule }) => rule === 'checklist-or-quiz')).toBe(is);
  });
});

describe('a question in any spelling', () => {
  const marker = fc.constantFrom(
    '- ',
    '* ',
    '+ ',
    '-',
    '',
    '– ',
    '• ',
    '1. ',
    '2) ',
    '#. ',
    'a) ',
    '\\- ',
    '> - ',
    '    - ',
    '\t- ',
    '\u200b- ',
    '<p>- ',
  );
  const box = fc.constantFrom(
    '[ ]',
    '[x]',
    '[X]',
    '[]',
    '[x ]',
    '\\[x]',
    '\\[ \\]',
    '☐',
    '☑',
    '☒',
    '✅',
    '❌',
    '✓',
    '( )',
    '(x)',
    '[✓]',
    '[*]',
    '［x］',
    '**[x]**',
    '<input type="checkbox">',
  );
  const space = fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '  ');
  // Without a space behind it, only a plain box is one for sure.
  const written = (before: string, drawn: string, behind: string): string =>
    before + drawn + (behind || (/^\[[ x]\]$/.test(drawn) ? '' : ' '));
  const question = fc
    .tuple(marker, fc.array(fc.tuple(box, space), { minLength: 2, maxLength: 4 }))
    .map(([before, all]) => all.map(([drawn, behind]) => written(before, drawn, behind)));

  it('is read, or a message is about its lines', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('\n', '\n\n'), (lines, end) => {
        const words = lines.map((_, at) => `Word${at}`);
        const text = `## Good?\n\n- [x] Shut\n- [ ] Open\n\nSo.\n\n## Is it this?\n\n${lines.map((it, at) => it + words[at]!).join(end)}\n\n## Last?\n\n- [x] Shut\n- [ ] Open\n\nSo.\n`;
        const { worksheet, messages } = read(text);
        const options = optionsOf(worksheet);
        const first = 9;
        const last = first + lines.length * end.length;
        const told = messages.filter(
          ({ line: at, rule }) => at >= first - 2 && at <= last && rule !== 'no-explanation',
        );
        const isRead = words.every((word) =>
          options.some((option) => option.replace(/^\*/, '').trim() === word),
        );
        expect(isRead || told.length > 0).toBe(true);
      }),
      runs(2000),
    );
  });
});
