import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { hasRare } from '../reader/rare-signs.js';
import type { RareReader } from '../reader/rare-types.js';
import type * as ForDrafts from './for-drafts.js';
import { openHtml } from './open.js';
import type * as Static from './static.js';

/** Gets what only some worksheets need. */
export interface Loaders {
  readonly rare: () => Promise<RareReader>;
  readonly forStatic: () => Promise<typeof Static>;
  readonly forDrafts: () => Promise<typeof ForDrafts>;
}

const loaders: Loaders = {
  rare: async () => (await import('../reader/rare.js')).rare,
  forStatic: () => import('./static.js'),
  forDrafts: () => import('./for-drafts.js'),
};

/** What the caller of `readHtmlOnDemand` knows. */
export interface OnDemandOptions extends Omit<ReadOptions, 'rules'> {
  /** Whether to look the worksheet over for its author. Without the rules it is read all the same. */
  readonly isDraft?: boolean;
}

/** What a page says. */
export interface PageResult extends ReadResult {
  /** What stands in the lines that the messages are about, for a draft. */
  readonly quotes?: readonly string[] | undefined;
}

/**
 * Reads a worksheet like `readHtml`, and gets what only some worksheets need when this one seems to. Rejects when that
 * cannot be loaded.
 */
export const readHtmlOnDemand = async (
  place: Element,
  { isDraft = false, ...options }: OnDemandOptions = {},
  load: Loaders = loaders,
): Promise<PageResult> => {
  const opened = openHtml(place, options);
  if ('refused' in opened) return opened.refused;
  const form = opened.isStatic ? (await load.forStatic()).fromStatic(opened.tree) : undefined;
  const tree = form?.tree ?? opened.tree;
  const told = form ? { ...opened.told, frontMatter: form.frontMatter } : opened.told;
  const [rare, drafts] = await Promise.all([
    hasRare(tree) ? load.rare() : undefined,
    isDraft ? load.forDrafts().catch(() => undefined) : undefined,
  ]);
  const quotes = drafts?.quoteLines(tree);
  return { ...readTree(tree, { ...told, rules: drafts?.rules }, rare), quotes };
};
