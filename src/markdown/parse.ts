import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { readTree, takeFrontMatter } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { blanks } from './blanks.js';
import { findExcess } from './bounds.js';
import { markersFromMarkdown } from './markers.js';
import { withSpaces } from './spaces.js';
import type { Syntax } from './syntax/types.js';

/** What the caller knows of a Markdown file. */
export interface MarkdownOptions extends ReadOptions {
  /** How many characters the file may have. Default 1,000,000. */
  maxLength?: number | undefined;
}

/** Makes the nodes of a Markdown text. */
export type Parse = (text: string) => Root;

/** Parses what every worksheet may hold, and these besides. */
export const parserWith = (...syntaxes: readonly Syntax[]): Parse => {
  const processor = unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [
        blanks,
        gfmStrikethrough(),
        gfmTaskListItem(),
        ...syntaxes.map(({ tokens }) => tokens),
      ],
      fromMarkdownExtensions: [
        markersFromMarkdown,
        gfmStrikethroughFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        ...syntaxes.map(({ nodes }) => nodes),
      ],
    });
  return (text) => processor.parse(text);
};

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

/** A Markdown file without its front matter, and what that says. */
export interface Opened {
  readonly body: string;
  readonly told: ReadOptions;
}

/**
 * Takes the front matter off a file, or says why it is not read: too long, or nested deeper than any worksheet needs. No
 * parser must see such a file.
 */
export const openMarkdown = (
  text: string,
  options: MarkdownOptions = {},
): Opened | { readonly refused: ReadResult } => {
  const { maxLength = 1_000_000, ...others } = options;
  if (text.length > maxLength) {
    return { refused: refuse(others, 'too-long', 1, { length: text.length, most: maxLength }) };
  }
  const { body, frontMatter } = takeFrontMatter(text);
  const told = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  return excess
    ? { refused: refuse(told, 'too-' + excess.reason, excess.line) }
    : { body: withSpaces(body), told };
};
