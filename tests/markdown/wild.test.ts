import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { plainText } from '../../src/model/plain-text.js';
import { runs } from '../property.js';

// Questions as people write them, each with what it asks and what is right, which is known without reading it.

interface Asked {
  prompt: string;
  right: boolean[];
}

const pick = <T>(...all: T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

const code = '```js\nconst a = [1, 2]; // - [ ] no box\n\nif (a[0] < 2) a.push(`b`);\n```';
const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

const body = pick(
  '',
  code,
  '~~~\n- [x] no box\n~~~',
  '![The shelf](images/shelf.png?raw=true)',
  '`sort --stock`',
  'Look at the list first.\nIt is short.',
  '    A. one\n    B. two',
  '| what | how many |\n| ---- | -------- |\n| lamp | 2        |',
  '> A customer asks.',
  '> [!TIP]\n> Count again.',
  '<p align="center"><img src="a.png"></p>',
);

const explanation = pick(
  '',
  '[Reference](https://example.com/a_b_c#d)',
  '[One](https://example.com)\n[Two](https://example.com)',
  '**Explanation:** the last one is `null`.\n\n1. [One](https://example.com)\n2. [Two](https://example.com)',
  'Explanation: see below.\n\n' + code,
  'So it is.\n\n> Really.',
  '<details><summary>Why</summary>\n<p>So.</p>\n</details>',
  '**[⬆ back to top](#contents)**\n\n---',
  '***',
  'A table:\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  '<!-- to be checked -->',
);

const words = pick(
  'the red lamp',
  'Vec<i32>',
  'List<T> where T: Ord',
  '`a[0]` and `b`',
  'Map<String, List<Item>>',
  '<span class="a">b</span>',
  '[i32; 10]',
  '\\*mut T',
  '**not** this one',
  '[a link](https://example.com)',
  '- with a dash',
  'a | b',
  'في المخزن 📦',
  '真ん中',
  '10 %',
  '![a lamp](lamp.png)',
  'two\n  lines',
  '&lt;br&gt; & more',
  'snake_case_name and __init__',
);

type Layout = (
  texts: readonly string[],
  boxes: readonly string[],
  marks: readonly string[],
) => string;

const lines: Layout = (texts, boxes, marks) =>
  texts.map((text, at) => `${marks[at]!}${boxes[at]!} ${text}`).join('\n');

/** What an option shows stands under a letter, or under a box with nothing behind it. */
const under =
  (label: (at: number) => string, gap: string, shown: string, by = ''): Layout =>
  (texts, boxes, marks) =>
    texts
      .map((_, at) => `${marks[at]!}${boxes[at]!}${label(at)}${gap}${indent(shown, by)}`)
      .join('\n\n');

const letter = (at: number): string => ' ' + 'ABCDEFGH'[at]!;
const small = (at: number): string => ' ' + 'abcdefgh'[at]! + ':';
const nothing = (): string => '';
const unseen = (): string => ' \u2800';

const layout: fc.Arbitrary<Layout> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(lines) },
  pick<Layout>(
    (texts, boxes, marks) =>
      texts.map((text, at) => `${marks[at]!}${boxes[at]!} ${text}  `).join('\n\n'),
    (texts, boxes, marks) =>
      texts.map((text, at) => `${marks[at]!}${boxes[at]!} ${text}\t`).join('\n\n\n'),
    under(letter, '\n\n', code),
    under(small, '\n\n', code),
    under(letter, '\n', code),
    under(letter, '\n\n', code, '  '),
    under(letter, '\n\n', code, '   '),
    under(letter, '\n', code, '  '),
    under(nothing, '\n\n', code),
    under(nothing, '\n', code),
    under(nothing, '\n\n', code, '  '),
    under(unseen, '\n\n', code),
    under(unseen, '\n', code),
    under(unseen, '\n', code, '  '),
    under(letter, '\n\n', '![one](1.png)'),
    under(letter, '\n\n', '<img src="1.png" width="80">'),
    under(letter, '\n\n', '![one](1.png)', '  '),
    under(letter, '\n\n', 'All of it is in one line.'),
    under(letter, '\n\n', '> That is what it says.'),
    under(nothing, '\n\n', '![one](1.png)'),
    under(nothing, '\n\n', 'Some words.'),
  ),
);

const question = fc
  .record({
    head: pick('#### Q', '### ', '## Question ', '####\u00a0Q', '#####  Q'),
    asks: pick(
      'Which one is it?',
      'What is a `Vec<u8>`?',
      'Fill in: **\\_** is it',
      'من أين؟',
      'What does <T> mean?',
    ),
    body,
    explanation,
    layout,
    options: fc.array(fc.tuple(words, fc.boolean()), { minLength: 2, maxLength: 6 }),
    mark: pick('- ', '* ', '+ ', '-   ', '-\t', '-\u00a0', '1. ', '1) ', ' - '),
    box: pick('[x]', '[X]', '[x ]', '[ x ]', '[✓]'),
    empty: pick('[ ]', '[]', '[\u00a0]'),
  })
  .map(({ options, ...rest }) => {
    const right = options.map(([, ticked]) => ticked);
    // One is always right, and numbered boxes would have to be put in order else.
    if (!right.includes(true)) right[right.length - 1] = true;
    return { ...rest, texts: options.map(([text]) => text), right };
  });

const file = fc
  .tuple(
    fc.array(question, { minLength: 1, maxLength: 8 }),
    pick('', '# Lamps\n\nTick what is right.\n\n- [Contents](#a)\n- [More](#b)\n\n', '\ufeff'),
    pick('\n', '\r\n'),
  )
  .map(([questions, start, newline]) => {
    const asked: Asked[] = [];
    const parts = questions.map(({ head, asks, mark, box, empty, ...one }, index) => {
      const prompt = `${head}${index + 1}. ${asks}`;
      asked.push({
        prompt: `${head.replace(/#+\s*/, '')}${index + 1}. ${asks.replace(/[`*\\]/g, '')}`,
        right: one.right,
      });
      const boxes = one.right.map((right) => (right ? box : empty));
      const list = one.layout(
        one.texts,
        boxes,
        one.texts.map((_, at) => mark.replace('1', String(at + 1))),
      );
      return [prompt, one.body, list, one.explanation].filter(Boolean).join('\n\n');
    });
    return { text: (start + parts.join('\n\n') + '\n').replaceAll('\n', newline), asked };
  });

describe('a quiz as people write it', () => {
  it('is read with its prompts, its options and what is right', () => {
    fc.assert(
      fc.property(file, ({ text, asked }) => {
        const { worksheet } = readMarkdown(text, { kind: 'quiz' });
        if (worksheet.kind !== 'quiz') throw new Error('It is a quiz.');
        const read = worksheet.parts.flatMap((part): Asked[] => {
          if (part.type !== 'question') return [];
          if (part.answer.type !== 'choice') throw new Error('It is a choice.');
          return [
            { prompt: plainText(part.prompt), right: part.answer.options.map((one) => one.right) },
          ];
        });
        expect(read).toEqual(asked);
      }),
      runs(200),
    );
  });
});
