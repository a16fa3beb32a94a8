import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { readOnDemand } from '../../src/markdown/on-demand.js';
import { rare } from '../../src/reader/rare.js';
import { edited, piece, worksheets } from '../reader/texts.js';

const getRare = () => Promise.resolve(rare);

describe('readOnDemand', () => {
  it.each([...worksheets.keys()])('reads all that readMarkdown reads in %s', async (path) => {
    const text = worksheets.get(path)!;
    expect(await readOnDemand(text, {}, getRare)).toEqual(readMarkdown(text));
  });

  it.each([
    '## The ____\n\n- [x] a',
    '## The \\_\\_\\_\n\n- [x] a',
    '## The &#95;__\n\n- [x] a',
    '- [ ] a _<!-- b -->__',
    '- [ ] a <b ___>',
    'So?\n\n_ _ _',
    '## In which order?\n\n1. [ ] a\n2. [ ] b',
    '1)\n   [ ] a',
    '> 1. [ ] a',
    '|a|b|\n|-|-|\n|c|[]',
    '|a|b|\n|-|-|\n|c|**\\+1**',
    '- [ ] a [**+1**](#b)\n\n## b',
    '- [ ] a [+1][b]\n\n[b]: #b\n\n## b',
    '0–49&#37;: a\n===',
    '## ![0–49%](a.png)',
  ])('reads all that readMarkdown reads in %j', async (text) => {
    const options = { kind: 'quiz' } as const;
    expect(await readOnDemand(text, options, getRare)).toEqual(readMarkdown(text, options));
  });

  it('reads all that readMarkdown reads, whatever the text', async () => {
    const anything = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    const kind = fc.constantFrom(undefined, 'quiz' as const, 'checklist' as const);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, edited), kind, async (text, kind) => {
        expect(await readOnDemand(text, { kind }, getRare)).toEqual(readMarkdown(text, { kind }));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('gets nothing for a worksheet of choices, or for a checklist', async () => {
    const never = () => Promise.reject(new Error('asked for'));
    const choices =
      '# Tea\n\n## Which?\n\n- [ ] a\n  > No.\n- [x] b\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\nSo, 50%.';
    const items = '# Shop\n\n1. Open\n2. Close\n\n- [ ] Till\n- [x] Door [up](#shop)\n';
    expect((await readOnDemand(choices, {}, never)).worksheet.kind).toBe('quiz');
    expect((await readOnDemand(items, {}, never)).worksheet.kind).toBe('quiz');
  });
});
