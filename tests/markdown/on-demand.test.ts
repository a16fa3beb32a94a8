import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { readOnDemand, type Loaders } from '../../src/markdown/on-demand.js';
import { rules } from '../../src/reader/rules/index.js';
import { edited, piece, worksheets } from '../reader/texts.js';
import { runs } from '../property.js';

describe('readOnDemand', () => {
  it.each([...worksheets.keys()])('reads all that readMarkdown reads in %s', async (path) => {
    const text = worksheets.get(path)!;
    expect(await readOnDemand(text, {})).toEqual(readMarkdown(text));
  });

  it.each([
    '## The ____\n\n- [x] a',
    '## The \\_\\_\\_\n\n- [x] a',
    '## The &#95;__\n\n- [x] a',
    '- [ ] a _<!-- b -->__',
    '- [ ] a \\_<!-- b -->\\_\\_',
    '- [ ] a <b ___>',
    'So?\n\n_ _ _',
    '## In which order?\n\n1. [ ] a\n2. [ ] b',
    '1)\n   [ ] a',
    '> 1. [ ] a',
    '1. [] a\n2. [] b',
    '|a|b|\n|-|-|\n|c|[]',
    '|a|b|\n|-|-|\n|c|**\\+1**',
    '- [ ] a [**+1**](#b)\n\n## b',
    '- [ ] a [+1][b]\n\n[b]: #b\n\n## b',
    '0–49&#37;: a\n===',
    '## ![0–49%](a.png)',
    'a\n:-\n- [ ] b',
    '| a |\n| - |\n- [ ] b',
    '> |a|b|\n> |-|-|\n> |c|d|',
    'see www.example.com and a@example.com, https://example.com',
    '[a](https://example.com/b)',
    'a](https://example.com/b) \\[a](https://example.com/b) `[a](`https://example.com/b)',
    '[a](https://example.com/b "c")',
    '`[a`](https://example.com/b)',
    'Note[^1].\n\n[^1]: At the end.\n\n[^2]: Never called.',
  ])('reads all that readMarkdown reads in %j', async (text) => {
    for (const kind of ['quiz', 'checklist'] as const)
      expect(await readOnDemand(text, { kind })).toEqual(readMarkdown(text, { kind }));
  });

  it('reads all that readMarkdown reads, whatever the text', async () => {
    const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const kind = fc.constantFrom(undefined, 'quiz' as const, 'checklist' as const);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, edited), kind, async (text, kind) => {
        expect(await readOnDemand(text, { kind })).toEqual(readMarkdown(text, { kind }));
      }),
      runs(300),
    );
  });

  it('gets nothing for a worksheet of choices, or for a checklist', async () => {
    const refuse = () => Promise.reject(new Error('asked for'));
    const never: Loaders = {
      autolink: refuse,
      footnote: refuse,
      table: refuse,
      rare: refuse,
      rules: refuse,
    };
    const choices =
      '# Tea\n\n## Which?\n\n- [ ] a\n  > No.\n- [x] b\n\nSo, 50%, see [there](https://example.com).';
    const items = '# Shop\n\n1. Open\n2. Close\n\n- [ ] Till\n- [x] Door [up](#shop)\n';
    expect((await readOnDemand(choices, {}, never)).worksheet.kind).toBe('quiz');
    expect((await readOnDemand(items, {}, never)).worksheet.kind).toBe('quiz');
  });

  it('looks a draft over, and reads it all the same when the rules are not to be had', async () => {
    const text = '## Which?\n\n- [x] a\n';
    expect(await readOnDemand(text, { isDraft: true })).toEqual(readMarkdown(text, { rules }));
    const without = await readOnDemand(text, { isDraft: true }, {
      rules: () => Promise.reject(new Error('gone')),
    } as unknown as Loaders);
    expect(without).toEqual(readMarkdown(text));
  });
});
