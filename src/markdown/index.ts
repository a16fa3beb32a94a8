import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readers } from '../blocks/read.js';
import { severities, type Message, type MessageRule } from '../model/messages.js';
import { byPlace } from '../reader/context.js';
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

// The sign that stands where bytes were no UTF-8.
const lostCharacter = '\ufffd';

/** Whether a text is none: an image or another file of bytes, or text in an encoding that has no mark. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 10_000);
  // A few control characters or lost ones are a slip in a text.
  const odd = start.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return odd > 4 + start.length / 10;
};

/** The message about characters that were lost before the text came here; none where there are no such characters. */
const lostCharacters = (text: string): Message[] => {
  const at = text.indexOf(lostCharacter);
  if (at < 0) return [];
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  const count = text.split(lostCharacter).length - 1;
  const rule = 'not-utf-8';
  const column = lines.at(-1)!.length + 1;
  return [{ rule, severity: severities[rule], line: lines.length, column, values: { count } }];
};

/**
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, nested deeper than any worksheet needs, too
 * costly to parse or no text at all gives an empty worksheet and a message (`too-long`, `too-deep`, `too-dense`, `not-text`),
 * and is not parsed.
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
  if (isBinary(text)) return refuse(others, 'not-text', 1);
  const { body, frontMatter } = takeFrontMatter(text);
  const readOptions = { ...others, frontMatter: others.frontMatter ?? frontMatter };
  const excess = findExcess(body);
  if (excess) return refuse(readOptions, `too-${excess.reason}`, excess.line);
  const read = readTree(processor.parse(normalizeSpaces(body)), readOptions, readers);
  const lost = lostCharacters(text);
  return lost.length ? { ...read, messages: [...lost, ...read.messages].sort(byPlace) } : read;
};
