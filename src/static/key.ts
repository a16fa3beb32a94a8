import type { Link, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { AnswerType } from '../model/blocks/index.js';
import { toText } from '../reader/nodes.js';
import { signedNumber } from '../reader/points.js';
import { restoreLine, signOf } from './lines.js';
import { readAnchor, withoutSigns } from './signs.js';

/** Reads the key of a kind of answer block back. */
export interface BlockBack {
  /** Whether a list, which is never empty, is a key of this kind. */
  isKey(list: List): boolean;
  /**
   * Converts a key to the answer block in Markdown syntax.
   *
   * @param corner The paragraph right above the key; empty when there is none.
   */
  toNodes(key: List, corner: readonly PhrasingContent[]): RootContent[];
}

/**
 * The readers of keys, by the type of answer block, the special before the general: the first whose `isKey` accepts a list
 * wins. A row can name the type whose reader handles it as well, or be `nothing` for a block without a key.
 */
export type Backs = {
  readonly [Type in AnswerType]: BlockBack | Exclude<AnswerType, Type> | 'nothing';
};

/** The answer key of a question: a list that says which answers are right, and its reader. */
export interface Key {
  readonly list: List;
  readonly back: BlockBack;
}

/** The answer key that a node is; undefined when it is none. */
export const keyOf = (node: Nodes | undefined, backs: Backs): Key | undefined => {
  if (node?.type !== 'list' || !node.children.length) return undefined;
  for (const back of Object.values(backs))
    if (typeof back !== 'string' && back.isKey(node)) return { list: node, back };
  return undefined;
};

/** Whether a node is a link that says how many points an answer brings. */
export const isPoints = (node: PhrasingContent | undefined): node is Link =>
  node?.type === 'link' &&
  signedNumber(toText(node)) !== undefined &&
  (node.url === '#' || readAnchor(node.url) !== undefined);

/** Restores a line, and the targets of its points as Markdown writes them. */
export const withPoints = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  restoreLine(nodes).map((node) =>
    isPoints(node)
      ? { ...node, url: `#${encodeURIComponent(readAnchor(node.url)?.id ?? '')}` }
      : node,
  );

/** Whether the last entry of a key has nothing behind its sign. */
export const endsWithSign = ({ children }: List): boolean => {
  const [line, ...under] = children.at(-1)?.children ?? [];
  return !under.length && signOf(line)?.rest.length === 0;
};

/** The own text of an entry of a list, without signs, points, feedback and nested lists. */
const ownText = ({ children }: ListItem): string =>
  children
    .filter(({ type }) => !/^(?:blockquote|list)$/.test(type))
    .flatMap((node): Nodes[] => (node.type === 'paragraph' ? node.children : [node]))
    .filter((node) => !isPoints(node as PhrasingContent))
    .map((node) => withoutSigns(toText(node)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a node is the list to answer on that belongs to a key: it has the same entries. */
export const repeatsKey = (node: Nodes | undefined, { list }: Key, backs: Backs): boolean => {
  if (node?.type !== 'list' || node.children.length !== list.children.length) return false;
  const keyTexts = list.children.map(ownText);
  return (
    node.children.every((one) => keyTexts.some((text) => ownText(one).startsWith(text))) ||
    keyOf(node, backs) !== undefined
  );
};
