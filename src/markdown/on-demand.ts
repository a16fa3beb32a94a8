import type { Nodes, Root } from 'mdast';
import { readTree } from '../reader/index.js';
import type { ReadResult } from '../reader/index.js';
import { hasRare } from '../reader/rare-signs.js';
import type { RareReader } from '../reader/rare-types.js';
import type { Rule } from '../reader/rules/types.js';
import { openMarkdown, parserWith } from './parse.js';
import type { MarkdownOptions } from './parse.js';
import type { Syntax } from './syntax/types.js';

export { fromPage } from './embedded.js';

/** Gets the syntax that only some files use. */
interface Syntaxes {
  readonly autolink: () => Promise<Syntax>;
  readonly footnote: () => Promise<Syntax>;
  readonly table: () => Promise<Syntax>;
}

/** Gets what only some worksheets need. */
export interface Loaders extends Syntaxes {
  readonly rare: () => Promise<RareReader>;
  readonly rules: () => Promise<readonly Rule[]>;
}

const loaders: Loaders = {
  autolink: async () => (await import('./syntax/autolink.js')).autolink,
  footnote: async () => (await import('./syntax/footnote.js')).footnote,
  table: async () => (await import('./syntax/table.js')).table,
  rare: async () => (await import('../reader/rare.js')).rare,
  rules: async () => (await import('../reader/rules/index.js')).rules,
};

/** What the caller of `readOnDemand` knows. */
export interface OnDemandOptions extends Omit<MarkdownOptions, 'rules'> {
  /** Whether to look the worksheet over for its author. Without the rules it is read all the same. */
  readonly isDraft?: boolean;
}

const address = /www\.|https?:\/\/|@/i;
const simpleLink = /(?<!\\)\[[^[\]\n]*\]\([^\s()<>]*\)/g;

const holdsAddress = (node: Nodes): boolean =>
  node.type === 'text'
    ? address.test(node.value)
    : 'children' in node && node.children.some(holdsAddress);

/**
 * Reads a worksheet like `readMarkdown`, and gets what only some worksheets need when this one seems to. Rejects when
 * that cannot be loaded.
 */
export const readOnDemand = async (
  text: string,
  { isDraft = false, ...options }: OnDemandOptions,
  load: Loaders = loaders,
): Promise<ReadResult> => {
  const opened = openMarkdown(text, options);
  if ('refused' in opened) return opened.refused;
  const { body, told } = opened;
  const names: (keyof Syntaxes)[] = [];
  if (body.includes('[^')) names.push('footnote');
  // A table has a row of dashes with bars or colons beside them.
  if (/[|:][ \t]*-|-[ \t]*[|:]/.test(body)) names.push('table');
  if (address.test(body.replace(simpleLink, ''))) names.push('autolink');
  const parse = async (): Promise<Root> =>
    parserWith(...(await Promise.all(names.map((name) => load[name]()))))(body);
  let tree = await parse();
  // What looked like a link was none.
  if (!names.includes('autolink') && holdsAddress(tree)) {
    names.push('autolink');
    tree = await parse();
  }
  const [rare, rules] = await Promise.all([
    hasRare(tree) ? load.rare() : undefined,
    isDraft ? load.rules().catch(() => undefined) : undefined,
  ]);
  return readTree(tree, { ...told, rules }, rare);
};
