import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readers } from '../blocks/read.js';
import { severities, type MessageRule } from '../model/messages.js';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/types.js';
import { takeFrontMatter } from '../reader/yaml-subset.js';
import { findExcess } from './bounds.js';
import { nodes, tokens, withSpaces } from './syntax.js';

export { fromPage } from './embedded.js';

/** What the caller knows of a Markdown file. */
export interface MarkdownOptions extends ReadOptions {
  /** How many characters the file may have. Default 1,000,000. */
  maxLength?: number | undefined;
}

const processor = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [...tokens], fromMarkdownExtensions: [...nodes] });

const empty = (): Root => ({ type: 'root', children: [] });

/** A file that is not read: an empty worksheet, and why. */
const refuse = (
  options: ReadOptions,
  rule: MessageRule,
  line: number,
  values?: Record<string, number>,
): ReadResult => ({
  ...readTree(empty(), options, readers),
  messages: [{ rule, severity: severities[rule], line, column: 1, ...(values && { values }) }],
});

/**
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, or nested deeper than any worksheet
 * needs, gives an empty worksheet and a message, and the parser does not see it.
 */
export const readMarkdown = (text: string, options: MarkdownOptions = {}): ReadResult => {
  const { maxLength = 1_000_000, ...others } = options;
  if (text.length > maxLength)
    return refuse(others, 'too-long', 1, { length: text.length, most: maxLength });
  const { body, frontMatter } = takeFrontMatter(text);
  const told = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  return excess
    ? refuse(told, `too-${excess.reason}`, excess.line)
    : readTree(processor.parse(withSpaces(body)), told, readers);
};
