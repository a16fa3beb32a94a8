import { readTree } from '../reader/index.js';
import type { ReadResult } from '../reader/index.js';
import { rare } from '../reader/rare.js';
import { openMarkdown, parserWith } from './parse.js';
import type { MarkdownOptions } from './parse.js';
import { autolink } from './syntax/autolink.js';
import { footnote } from './syntax/footnote.js';
import { table } from './syntax/table.js';

export type { MarkdownOptions } from './parse.js';

const parse = parserWith(autolink, footnote, table);

/**
 * Reads a worksheet from a Markdown file. Never throws: a file that is too long, or nested deeper than any worksheet
 * needs, gives an empty worksheet and a message, and the parser does not see it.
 */
export const readMarkdown = (text: string, options: MarkdownOptions = {}): ReadResult => {
  const opened = openMarkdown(text, options);
  return 'refused' in opened ? opened.refused : readTree(parse(opened.body), opened.told, rare);
};
