import { describe, expect, it } from 'vitest';
import { lines, told } from './told.js';

const question = '\n\n- [x] a\n- [ ] b\n\nSo.\n';

describe('a heading without a space', () => {
  it.each([
    ['##Is it blue?', '## Is it blue?'],
    ['####Colours', '#### Colours'],
    ['#Is it blue?', '# Is it blue?'],
  ])('is told with the line to write: %s', (line, meant) => {
    expect(told('heading-as-text', line + question)).toMatchObject([
      { line: 1, values: { line: meant } },
    ]);
  });

  it.each(['#shop', '`##Is it blue?`', '## Is it blue?', 'C ##blue', '#######Seven?'])(
    'is none: %s',
    (line) => {
      expect(lines('heading-as-text', line + question)).toEqual([]);
    },
  );
});

describe('a link that Markdown does not read', () => {
  it.each([
    ['[price](my list.pdf)', '[price](my%20list.pdf)'],
    ['![Map](img/the shop.png)', '![Map](img/the%20shop.png)'],
    ['[price] (list.pdf)', '[price](list.pdf)'],
    ['[price](my list.pdf#page=2)', '[price](my%20list.pdf#page=2)'],
  ])('is told with the line to write: %s', (link, line) => {
    const found = told('link-as-text', `## Which?\n\n- [x] See ${link} now\n- [ ] b\n\nSo.\n`);
    expect(found).toMatchObject([{ line: 3, values: { link, line } }]);
  });

  it.each([
    '[price](list.pdf)',
    '[price](list.pdf "The list")',
    '[1] (see also that)',
    '`[a](b c.md)`',
  ])('is none: %s', (link) => {
    expect(lines('link-as-text', `## Which?\n\n- [x] See ${link} now\n- [ ] b\n`)).toEqual([]);
  });
});

describe('a name that cannot be one', () => {
  it('is told at a heading, an option and an item, with the name to write', () => {
    const text = '## Is it blue? {#My question}\n\n- [x] a {#one two}\n- [ ] b {: #three}\n\nSo.\n';
    expect(told('name-as-text', text)).toMatchObject([
      { line: 1, values: { name: '{#My question}', line: '{#my-question}' } },
      { line: 3, values: { line: '{#one-two}' } },
      { line: 4, values: { line: '{#three}' } },
    ]);
    expect(lines('name-as-text', '- [ ] a {#b c}\n', 'checklist')).toEqual([1]);
  });

  it('is none where a name was read, and in the middle of a text', () => {
    const text = '## Is {#it blue} so? {#my-question}\n\n- [x] a {#a.1}\n- [ ] b {#été_2}\n';
    expect(lines('name-as-text', text)).toEqual([]);
  });
});

describe('HTML that readers see', () => {
  it.each([
    ['<center>Good luck!</center>', '<center>'],
    ['<img src="a.png"> and words', '<img>'],
    ['Words <font color="red">red</font>', '<font>'],
    ['Words <mark class="x">red</mark>', '<mark>'],
  ])('is told: %s', (html, tag) => {
    expect(told('tag-as-text', `${html}\n\n## Which?${question}`)).toMatchObject([
      { line: 1, values: { tag } },
    ]);
  });

  it.each([
    'Press <kbd>Tab</kbd>',
    'a<br>b',
    '<details><summary>Why</summary>\n\nSo\n\n</details>',
    '<!-- <center> -->',
    'What does <li> mean?',
    'A Vec<i32> and a List<T>',
    '`<center>`',
  ])('is none: %s', (html) => {
    expect(lines('tag-as-text', `${html}\n\n## Which?${question}`)).toEqual([]);
  });

  it('is not told where the boxes in it were, and where it is no more than a way back', () => {
    expect(lines('tag-as-text', `<div>[ ] box</div>\n\n## Which?${question}`)).toEqual([]);
    expect(lines('tag-as-text', `## Which?${question}\n<a href="#top">Back</a>\n`)).toEqual([]);
  });
});
