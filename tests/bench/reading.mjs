import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readMarkdown } from 'zelfcheck/markdown';
import { nodes, tokens } from '../../dist/markdown/syntax.js';
import { times } from './measure.mjs';

/** The parser as the reader sets it up, to the letter: what differs is then the reader. */
const bare = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: tokens, fromMarkdownExtensions: nodes })
  .freeze();

const content = new URL('../../content/', import.meta.url);

/** The sections of all worksheets of a kind in `content/`, without what may stand only once in a file. */
const sectionsOf = (kind) =>
  readdirSync(content, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), content), 'utf8'))
    .filter((text) => readMarkdown(text).worksheet.kind === kind)
    .flatMap((text) => text.replace(/^---\n[^]*?\n---\n/, '').split(/^(?=#{2,3} )/m))
    .map((section) => `${section.trim()}\n\n`);

/** A worksheet of so many bytes at most, made of whole sections; none is cut. */
const worksheet = (sections, bytes) => {
  let text = '# A long worksheet\n\n';
  let size = Buffer.byteLength(text);
  for (let index = 0; ; index += 1) {
    // Ids are made unique, or the reader would rightly complain about every one.
    const section = sections[index % sections.length].replace(/\{#([\w-]+)\}/g, `{#$1-${index}}`);
    size += Buffer.byteLength(section);
    if (size > bytes) return text;
    text += section;
  }
};

const compare = (kind, bytes) => {
  const text = worksheet(sectionsOf(kind), bytes);
  const { parts } = readMarkdown(text, { kind }).worksheet;
  if (parts.length === 0)
    throw new Error('The worksheet was refused: there is nothing to measure.');
  const ms = times({ bare: () => bare.parse(text), ours: () => readMarkdown(text, { kind }) }, 4);
  return {
    what: `read a ${kind} of ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`,
    'bare parser (ms)': ms.bare.toFixed(1),
    'zelfcheck (ms)': ms.ours.toFixed(1),
    ratio: (ms.ours / ms.bare).toFixed(2),
    goal: '≤ 1.25',
  };
};

/** How much slower a worksheet is read than its Markdown is parsed. */
export const reading = () =>
  ['quiz', 'checklist'].flatMap((kind) => [10_000, 1_000_000].map((bytes) => compare(kind, bytes)));
