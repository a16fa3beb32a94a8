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
import type { Root } from 'mdast';
import { readTree, takeFrontMatter } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { autolinksFromMarkdown } from './autolinks.js';
import { blanks } from './blanks.js';
import { findExcess } from './bounds.js';
import { markersFromMarkdown } from './markers.js';

/** What the caller knows of a Markdown file. */
export interface MarkdownOptions extends ReadOptions {
  /** How many characters the file may have. Default 1,000,000. */
  maxLength?: number | undefined;
}

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [
      blanks,
      gfmAutolinkLiteral(),
      gfmFootnote(),
      gfmStrikethrough(),
      gfmTable(),
      gfmTaskListItem(),
    ],
    fromMarkdownExtensions: [
      autolinksFromMarkdown,
      markersFromMarkdown,
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
 * The nodes of a Markdown file with what its front matter says, or why it is not read: too long, or nested deeper than
 * any worksheet needs. The parser does not see such a file.
 */
export const parseMarkdown = (
  text: string,
  options: MarkdownOptions = {},
): { tree: Root; told: ReadOptions } | { refused: ReadResult } => {
  const { maxLength = 1_000_000, ...others } = options;
  if (text.length > maxLength) {
    return { refused: refuse(others, 'too-long', 1, { length: text.length, most: maxLength }) };
  }
  const { body, frontMatter } = takeFrontMatter(text);
  const told = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  return excess
    ? { refused: refuse(told, 'too-' + excess.reason, excess.line) }
    : { tree: processor.parse(body), told };
};
