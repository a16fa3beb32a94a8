import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readTree, takeFrontMatter } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { autolinksFromMarkdown } from './autolinks.js';
import { findExcess } from './bounds.js';

/** What the caller knows of a Markdown file. */
export interface MarkdownOptions extends ReadOptions {
  /** How many characters the file may have. Default 1,000,000. */
  maxLength?: number | undefined;
}

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [
      gfmAutolinkLiteral(),
      gfmFootnote(),
      gfmStrikethrough(),
      gfmTable(),
      gfmTaskListItem(),
    ],
    fromMarkdownExtensions: [
      autolinksFromMarkdown,
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  });

/** A file that is not read: an empty worksheet, and why. */
const refuse = (
  options: ReadOptions,
  rule: string,
  line: number,
  values?: Record<string, number>,
): ReadResult => ({
  ...readTree({ type: 'root', children: [] }, options),
  messages: [{ rule, severity: 'error', line, column: 1, ...(values && { values }) }],
});

/**
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, or nested deeper than any worksheet
 * needs, gives an empty worksheet and a message, and the parser does not see it.
 */
export const readMarkdown = (text: string, options: MarkdownOptions = {}): ReadResult => {
  const { maxLength = 1_000_000, ...others } = options;
  if (text.length > maxLength) {
    return refuse(others, 'too-long', 1, { length: text.length, most: maxLength });
  }
  const { body, frontMatter } = takeFrontMatter(text);
  const told = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  if (excess) return refuse(told, 'too-' + excess.reason, excess.line);
  return readTree(processor.parse(body), told);
};
