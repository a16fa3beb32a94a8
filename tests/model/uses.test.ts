import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { factsOf } from '../../src/model/blocks/facts.js';
import type { AnswerBlock } from '../../src/model/blocks/index.js';
import { hasItems, uses } from '../../src/model/uses.js';
import type { Kind, Quiz, Worksheet } from '../../src/model/worksheet.js';
import { checklist, pathsIn, at, rareQuiz } from './complete.js';

const read = (text: string, kind: Kind = 'quiz'): Worksheet =>
  readMarkdown(text, { kind }).worksheet;
const usesOf = (text: string, kind?: Kind): ReturnType<typeof uses> => uses(read(text, kind));

describe('uses', () => {
  it('of a quiz of choices are choices, paragraphs and texts, and nothing else', () => {
    expect(usesOf('# Title\n\nWell?\n\n- [x] Yes\n  > Good\n- [ ] No\n')).toEqual({
      answers: new Set(['choice']),
      points: false,
      results: false,
      items: false,
      text: new Set(['text', 'paragraph']),
    });
  });

  it.each([
    ['order', '1. [ ] a\n2. [ ] b\n'],
    ['grid', '| | A | B |\n|-|-|-|\n| s | [x] | [ ] |\n'],
    ['scale', '| | A | B |\n|-|-|-|\n| s | +1 | -1 |\n'],
    ['blank', 'It is ____.\n\n- [x] red\n'],
    ['number', 'It is ____.\n\n- [x] 12\n'],
    ['text', 'Why?\n___\n'],
    ['gaps', 'If ____, then ____.\n'],
  ] as const)('name the answer block: %s', (type, text) => {
    const { answers, items } = usesOf(`# Title\n\n## What?\n\n${text}`);
    expect([...answers]).toEqual([type]);
    // The field in a sentence is the question itself and not something to go on with.
    expect(items).toBe(false);
  });

  it('name points, results and what is to be ticked in them', () => {
    const text = '## Well?\n\n- [ ] a [+1](#one)\n- [ ] b\n\n## One\n\nGood.\n';
    expect(usesOf(text)).toMatchObject({ points: true, results: true, items: false });
    expect(usesOf(`${text}\n- [ ] Do it\n`)).toMatchObject({ items: true });
    expect(usesOf(`${text}\nIf ____, then ____.\n`)).toMatchObject({ items: true });
    expect(usesOf('## Well?\n\n- [x] a\n- [ ] b\n\n## 0–50%\n\nSo.\n')).toMatchObject({
      points: false,
      results: true,
    });
  });

  it.each([rareQuiz, checklist])('name every node of rich text that is anywhere in it', (sheet) => {
    const nodes = new Set(
      pathsIn(sheet)
        .map((path) => at(sheet, path) as { type?: unknown; children?: unknown } | null)
        .filter((it): it is { type: string } => typeof it === 'object' && it !== null)
        .map(({ type }) => type),
    );
    const parts = /^(?:topic|question|reading|outcome|band|items|item|line|group|prose)$/;
    const blocks = /^(?:choice|order|grid|scale|blank|number|gaps)$/;
    const rich = [...nodes].filter((type) => type && !parts.test(type) && !blocks.test(type));
    expect(new Set(rich)).toEqual(uses(sheet as unknown as Worksheet).text);
  });

  it('find text of the author that looks like a node to be text', () => {
    expect(usesOf('Is it `"type":"image"`?\n\n- [x] "results":[\n- [ ] No\n')).toMatchObject({
      results: false,
      text: new Set(['paragraph', 'text', 'inlineCode']),
    });
  });
});

describe('hasItems', () => {
  it('is true where there is a box, at any depth', () => {
    const partsOf = (text: string): Parameters<typeof hasItems>[0] => {
      const sheet = read(text, 'checklist');
      return sheet.kind === 'checklist' ? sheet.parts : [];
    };
    expect(hasItems(partsOf('Prose, and a list\n\n- one\n'))).toBe(false);
    expect(hasItems(partsOf('# G\n\n## H\n\n- one\n  - [ ] two\n'))).toBe(true);
  });
});

describe('the facts of a block', () => {
  const facts = (text: string): unknown => {
    const part = (read(text) as Quiz).parts.find(({ type }) => type === 'question');
    const block = (part as { answer: AnswerBlock }).answer;
    const { isGraded, counts, boxGroups: picks } = factsOf(block);
    const points = picks(block).map(({ several, row, boxes }) => [
      several,
      row,
      ...boxes.map((box) => [box.id, ...box.points.map(({ n }) => n)]),
    ]);
    return [block.type, isGraded(block), counts(block), points];
  };

  it('say whether it is graded, how much is in it and what brings points', () => {
    expect(facts('Well?\n\n- [x] a [+2](#)\n- [ ] b\n')).toEqual([
      'choice',
      true,
      { options: 2, right: 1 },
      [[false, undefined, ['a', 2], ['b']]],
    ]);
    expect(facts('Well?\n\n| | A | B |\n|-|-|-|\n| s | [x] | [ ] |\n| t | [ ] | |\n')).toEqual([
      'grid',
      true,
      { options: 3, right: 1 },
      [
        [false, 's', ['a'], ['b']],
        [false, 't', ['a']],
      ],
    ]);
    expect(facts('Well?\n\n| | A | B |\n|-|-|-|\n| s | +1 | -1 |\n')).toEqual([
      'scale',
      false,
      { options: 2, right: 0 },
      [[false, 's', ['a', 1], ['b', -1]]],
    ]);
    expect(facts('Is ____?\n\n- [x] a\n- [x] b\n')).toEqual([
      'blank',
      true,
      { options: 2, right: 2 },
      [],
    ]);
  });
});
