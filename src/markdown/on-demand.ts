import { readTree } from '../reader/index.js';
import type { ReadResult } from '../reader/index.js';
import { hasRare } from '../reader/rare-signs.js';
import type { RareReader } from '../reader/rare-types.js';
import { parseMarkdown } from './parse.js';
import type { MarkdownOptions } from './parse.js';

/**
 * Reads a worksheet like `readMarkdown`, and gets what only few worksheets need when this one seems to. Rejects when
 * that cannot be loaded.
 */
export const readOnDemand = async (
  text: string,
  options: MarkdownOptions,
  getRare: () => Promise<RareReader>,
): Promise<ReadResult> => {
  const parsed = parseMarkdown(text, options);
  if ('refused' in parsed) return parsed.refused;
  return readTree(parsed.tree, parsed.told, hasRare(parsed.tree) ? await getRare() : undefined);
};
