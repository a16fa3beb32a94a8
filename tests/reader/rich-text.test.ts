import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Block, Inline } from '../../src/model/text.js';

/** What a checklist says before its first item. */
const proseOf = (text: string): readonly Block[] => {
  const { worksheet } = readMarkdown(`${text}\n\n- [ ] item\n`);
  const [first] = worksheet.parts;
  if (first?.type !== 'prose') throw new Error('No prose');
  return first.content;
};

/** The nodes in a text of this type, and how deep they are nested in each other. */
const find = (
  value: unknown,
  type: Inline['type'],
  depth = 1,
): readonly { node: Record<string, unknown>; depth: number }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const is = (value as { type?: unknown }).type === type;
  const inner = Object.values(value).flatMap((one) => find(one, type, is ? depth + 1 : depth));
  return is ? [{ node: value as Record<string, unknown>, depth }, ...inner] : inner;
};

const wordsIn = (value: unknown): string =>
  find(value, 'text')
    .map(({ node }) => node['value'])
    .join('');

describe('raw HTML in a text', () => {
  const nested = (levels: number, open = '<sub>', close = '</sub>'): string =>
    `H${open.repeat(levels)}2${close.repeat(levels)}O`;

  it('formats as deep as twelve tags are nested in each other', () => {
    const blocks = proseOf(nested(12));
    const found = find(blocks, 'format');
    expect(found.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(wordsIn(blocks)).toBe('H2O');
  });

  it.each([13, 40, 300])('is shown as it stands where it is nested deeper: %i', (levels) => {
    const blocks = proseOf(nested(levels));
    expect(Math.max(...find(blocks, 'format').map(({ depth }) => depth))).toBe(12);
    const more = levels - 12;
    expect(wordsIn(blocks)).toBe(`H${'<sub>'.repeat(more)}2${'</sub>'.repeat(more)}O`);
  });

  it('counts only tags that are open, not those that were closed', () => {
    const blocks = proseOf('<u>a</u> '.repeat(30));
    expect(find(blocks, 'format')).toHaveLength(30);
  });
});

describe('a URL that is defined once and referred to', () => {
  const prefix = 'https://example.org/';
  const long = prefix + 'a'.repeat(8000 - prefix.length);
  // Ten in a paragraph, as one with all of them would keep the parser busy.
  const refer = (reference: string, times: number): string =>
    `${`${reference}\n`.repeat(10)}\n`.repeat(Math.ceil(times / 10)) + `\n[a]: ${long}\n`;

  it('is followed up to a million characters in a file, and then its text is left', () => {
    const all = proseOf(refer('[b][a]', 125));
    expect(find(all, 'link')).toHaveLength(125);
    const more = proseOf(refer('[b][a]', 150));
    expect(find(more, 'link')).toHaveLength(125);
    expect(wordsIn(more).replace(/\s/g, '')).toBe('b'.repeat(150));
  });

  it('counts for images too, and whatever stands between', () => {
    const blocks = proseOf(refer('![b][a] [c](/d)', 150));
    expect(find(blocks, 'image')).toHaveLength(125);
    expect(find(blocks, 'link')).toHaveLength(150);
  });

  it('does not count for the next file', () => {
    proseOf(refer('[b][a]', 150));
    expect(find(proseOf(refer('[b][a]', 10)), 'link')).toHaveLength(10);
  });
});
