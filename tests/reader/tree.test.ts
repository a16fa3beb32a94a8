import type { BlockContent, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/reader/index.js';
import { readers } from '../../src/blocks/read.js';
import type { Kind } from '../../src/model/worksheet.js';

const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});
// More than a call can have arguments.
const many = Array.from({ length: 150_000 }, () => paragraph('a'));
const option = (children: BlockContent[]): RootContent => ({
  type: 'list',
  children: [{ type: 'listItem', checked: true, children }],
});

describe('readTree', () => {
  it.each<[name: string, kind: Kind, children: RootContent[]]>([
    ['an introduction', 'quiz', many],
    ['an explanation', 'quiz', [heading('Which?'), option([paragraph('a')]), ...many]],
    ['an option', 'quiz', [heading('Which?'), option(many)]],
    ['feedback', 'quiz', [heading('Which?'), option([{ type: 'blockquote', children: many }])]],
    [
      'a result',
      'quiz',
      [heading('0–49%'), { ...heading('More'), depth: 3 }, ...many] as RootContent[],
    ],
    ['prose', 'checklist', many],
    ['detail', 'checklist', [option(many)]],
  ])('reads %s without end', (_name, kind, children) => {
    const root: Root = { type: 'root', children };
    const { worksheet } = readTree(root, { kind }, readers);
    expect(JSON.stringify(worksheet).split('"a"').length).toBeGreaterThanOrEqual(many.length);
  });

  it('leaves the nodes as they are', () => {
    const list = option([paragraph('a')]);
    const children = [
      heading('Which ____?'),
      list,
      heading('0–49%'),
      option([paragraph('b ____')]),
    ];
    const before = JSON.stringify(children);
    readTree({ type: 'root', children }, { kind: 'quiz' }, readers);
    expect(JSON.stringify(children)).toBe(before);
  });
});
