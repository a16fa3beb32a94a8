import { readTree } from '../reader/index.js';
import type { ReadResult } from '../reader/index.js';
import { rare } from '../reader/rare.js';
import { parseMarkdown } from './parse.js';
import type { MarkdownOptions } from './parse.js';

export type { MarkdownOptions } from './parse.js';

/**
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, or nested deeper than any worksheet
 * needs, gives an empty worksheet and a message, and the parser does not see it.
 */
export const readMarkdown = (text: string, options: MarkdownOptions = {}): ReadResult => {
  const parsed = parseMarkdown(text, options);
  return 'refused' in parsed ? parsed.refused : readTree(parsed.tree, parsed.told, rare);
};
