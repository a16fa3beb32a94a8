import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readers } from '../blocks/read.js';
import { severities, type MessageRule } from '../model/messages.js';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/types.js';
import { takeFrontMatter } from '../reader/yaml-subset.js';
import { findExcess } from './bounds.js';
import { nodes, tokens, normalizeSpaces } from './syntax.js';

export { fromPage } from './embedded.js';

/** Options for reading a Markdown file. */
export interface MarkdownOptions extends ReadOptions {
  /** The largest length of the file, in UTF-16 code units; a longer file gives `too-long`. Default 1,000,000. */
  maxLength?: number | undefined;
}

const processor = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [...tokens], fromMarkdownExtensions: [...nodes] });

const empty = (): Root => ({ type: 'root', children: [] });

/** The result for a file that is not read: an empty worksheet and a message with the reason. */
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
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, nested deeper than any worksheet needs or
 * too costly to parse gives an empty worksheet and a message (`too-long`, `too-deep`, `too-dense`), and is not parsed.
 *
 * @param text The content of the file, with its front matter if it has any.
 * @example
 * const { worksheet, messages } = readMarkdown('# Tea\n\n## When?\n\n- [x] Now\n- [ ] Later', { rules });
 * for (const { line, rule } of messages) console.log(line, rule);
 */
export const readMarkdown = (text: string, options: MarkdownOptions = {}): ReadResult => {
  const { maxLength = 1_000_000, ...others } = options;
  if (text.length > maxLength)
    return refuse(others, 'too-long', 1, { length: text.length, most: maxLength });
  const { body, frontMatter } = takeFrontMatter(text);
  const readOptions = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  return excess
    ? refuse(readOptions, `too-${excess.reason}`, excess.line)
    : readTree(processor.parse(normalizeSpaces(body)), readOptions, readers);
};
