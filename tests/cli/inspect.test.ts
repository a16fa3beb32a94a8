import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inspected } from '../../src/cli/inspect.js';
import { root } from '../build/project.js';
import { call, emptyFolder } from './call.js';

const inspect = async (input: string, ...argv: string[]): Promise<Inspected> => {
  const { out } = await call(['inspect', ...argv, '-'], { input });
  const [first] = JSON.parse(out) as Inspected[];
  return first!;
};

const quiz = `---
title: Two
lang: en
---

## What is *this* \`Vec<i32>\`? {#first}

- [x] a
- [ ] b
- [x] c

So.

## Put in order

1. [ ] one
2. [ ] two

So.

## Sort

| | warm | cold |
|---|---|---|
| tea | [x] | [ ] |
| ice | | [x] |

So.

## The capital is ____.

- [x] Amsterdam
- [x] Mokum

## It opens at ____.

- [x] 9
- [x] 10 ± 1
  > Nearly.

## I am

| | no | yes |
|---|---|---|
| quick | -1 | +1 |

## What would you say?

___

For example this.

## Your plan

If ____, then ____.
`;

describe('zelfcheck inspect', () => {
  it('prints what a quiz asks', async () => {
    const { messages: _, ...found } = await inspect(quiz);
    expect(found).toMatchObject({
      file: '-',
      kind: 'quiz',
      title: 'Two',
      lang: 'en',
      groups: 0,
      items: 0,
    });
    expect(found.questions).toEqual([
      { line: 6, prompt: 'What is this Vec<i32>?', type: 'choice', options: 3, right: 2 },
      { line: 14, prompt: 'Put in order', type: 'order', options: 2, right: 0 },
      { line: 21, prompt: 'Sort', type: 'grid', options: 3, right: 2 },
      { line: 30, prompt: 'The capital is ____.', type: 'blank', options: 2, right: 2 },
      { line: 35, prompt: 'It opens at ____.', type: 'number', options: 2, right: 2 },
      { line: 41, prompt: 'I am', type: 'scale', options: 2, right: 0 },
      { line: 47, prompt: 'What would you say?', type: 'text', options: 0, right: 0 },
      { line: 53, prompt: 'Your plan', type: 'gaps', options: 0, right: 0 },
    ]);
  });

  it('counts what there is to go on with after a quiz', async () => {
    const text = `${quiz}
## 0–100%: Go on

- [ ] Read
  - [ ] Twice

### Later

- [ ] Ask
`;
    const found = await inspect(text);
    expect(found).toMatchObject({ kind: 'quiz', groups: 1, items: 3 });
    expect(found.questions).toHaveLength(8);
  });

  it('prints what a checklist holds', async () => {
    expect(await inspect('# A\n\n## B\n\n- [ ] c\n  - [ ] d\n\n### E\n\n- [ ] f\n')).toEqual({
      file: '-',
      kind: 'checklist',
      title: 'A',
      lang: null,
      questions: [],
      groups: 2,
      items: 3,
      messages: [],
    });
  });

  it('reads every file as the kind that it is told', async () => {
    const text = '## Which?\n\n- [ ] a\n- [ ] b\n';
    expect(await inspect(text)).toMatchObject({ kind: 'checklist', items: 2 });
    expect(await inspect(text, '--kind', 'quiz')).toMatchObject({
      kind: 'quiz',
      questions: [{ line: 1, prompt: 'Which?', type: 'choice', options: 2, right: 0 }],
    });
  });

  it('says what is the matter, with its place', async () => {
    const { messages } = await inspect('## Which?\n\n- [x] a\n- [ ] a\n\nSo.\n');
    expect(messages).toEqual([
      {
        line: 4,
        column: 1,
        severity: 'warning',
        rule: 'duplicate-option',
        text: 'This option says the same as another option of this question.',
      },
    ]);
  });

  it('keeps a place in the array for a file that cannot be read, and goes on', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, '- [ ] a\n');
    const { out, err, code } = await call(['inspect', join(folder, 'lost.md'), path]);
    expect(JSON.parse(out)).toMatchObject([
      { kind: null, title: null, questions: [], messages: [{ rule: 'unreadable-file' }] },
      { file: path, kind: 'checklist', items: 1 },
    ]);
    expect(err).toContain('lost.md:1:1');
    expect(code).toBe(1);
  });

  it('prints as it goes', async () => {
    const folder = emptyFolder();
    const paths = Array.from({ length: 100 }, (_, index) => join(folder, `${index}.md`));
    for (const path of paths) writeFileSync(path, `## ${path}\n\n- [x] a\n- [ ] b\n`);
    const { out } = await call(['inspect', ...paths]);
    expect((JSON.parse(out) as Inspected[]).map(({ file }) => file)).toEqual(paths);
    expect(out.split('\n')).toHaveLength(paths.length + 3);
  });

  it('reads the content of this repository', async () => {
    const { out, code } = await call(['inspect', `${root}content`]);
    const files = JSON.parse(out) as Inspected[];
    expect(code).toBe(0);
    expect(files.map(({ file }) => file).sort()).toEqual(
      ['en', 'nl'].flatMap((lang) =>
        readdirSync(`${root}content/${lang}`).map((name) => `${root}content/${lang}/${name}`),
      ),
    );
    expect(files.every(({ questions, items }) => questions.length + items > 0)).toBe(true);
  });
});
