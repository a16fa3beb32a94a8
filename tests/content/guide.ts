import type { Heading } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { examplesIn } from '../../demo/markdown/examples.mjs';
import { readMarkdown } from '../../src/markdown/index.js';
import { rules } from '../../src/reader/rules/index.js';
import type { ReadResult } from '../../src/reader/types.js';
import { read } from '../build/project.js';

/** An example in a guide, with what is read from it. */
export interface Example extends ReadResult {
  readonly id: string;
  readonly kind: string;
  readonly showsMessages: boolean;
  readonly markdown: string;
  /** The worksheet as text, to look for nodes in. */
  readonly json: string;
}

/** A guide in one language. */
export interface Guide {
  readonly path: string;
  readonly text: string;
  /** The ids of its chapters, in their order; the text of a heading that has none. */
  readonly chapters: readonly string[];
  readonly examples: readonly Example[];
}

const chapterOf = ({ depth, children }: Heading): string[] => {
  if (depth !== 2) return [];
  const last = children.at(-1);
  const text = last?.type === 'text' ? last.value : '';
  return [/\{#([a-z-]+)\}$/.exec(text)?.[1] ?? text];
};

/** Reads a guide by its path in the repository. */
export const readGuide = (path: string): Guide => {
  const text = read(path).replace(/^---\n[^]*?\n---\n/, '');
  const tree = unified().use(remarkParse).parse(text);
  const chapters: string[] = [];
  visit(tree, 'heading', (heading: Heading) => {
    chapters.push(...chapterOf(heading));
  });
  const examples = examplesIn(tree).map(({ id, kind, markdown, has }) => {
    const result = readMarkdown(markdown, { rules });
    const json = JSON.stringify(result.worksheet);
    return { ...result, id, kind, showsMessages: has('messages'), markdown, json };
  });
  return { path, text, chapters, examples };
};
