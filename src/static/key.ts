import type { Link, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { AnswerType } from '../model/blocks/index.js';
import { toText } from '../reader/nodes.js';
import { signedNumber } from '../reader/points.js';
import { lineOf, signOf } from './lines.js';
import { readAnchor, withoutSigns } from './signs.js';

/** How the key of an answer block is read back. */
export interface BlockBack {
  /** Whether a list, which is not empty, is such a key. */
  isKey(list: List): boolean;
  /**
   * The answer block that a key tells of, as Markdown has it.
   *
   * @param corner What stands right above the key.
   */
  toNodes(key: List, corner: readonly PhrasingContent[]): RootContent[];
}

/**
 * How each answer block is read back, the special before the general: the first that knows a list for a key wins. A row
 * names the one that reads it as well, or says that there is nothing to read since the block has no key.
 */
export type Backs = {
  readonly [Type in AnswerType]: BlockBack | Exclude<AnswerType, Type> | 'nothing';
};

/** A list that says what is right. */
export interface Key {
  readonly list: List;
  readonly back: BlockBack;
}

/** Whether a node says what is right, and what of. */
export const keyOf = (node: Nodes | undefined, backs: Backs): Key | undefined => {
  if (node?.type !== 'list' || !node.children.length) return undefined;
  for (const back of Object.values(backs))
    if (typeof back !== 'string' && back.isKey(node)) return { list: node, back };
  return undefined;
};

/** Whether a link says how many points something brings. */
export const isPoints = (node: PhrasingContent | undefined): node is Link =>
  node?.type === 'link' &&
  signedNumber(toText(node)) !== undefined &&
  (node.url === '#' || readAnchor(node.url) !== undefined);

/** A line whose points lead to where Markdown has them lead. */
export const withPoints = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  lineOf(nodes).map((node) =>
    isPoints(node)
      ? { ...node, url: `#${encodeURIComponent(readAnchor(node.url)?.id ?? '')}` }
      : node,
  );

/** Whether nothing stands behind the last sign of a key. */
export const isBare = ({ children }: List): boolean => {
  const [line, ...under] = children.at(-1)?.children ?? [];
  return !under.length && signOf(line)?.rest.length === 0;
};

/** What an entry of a list says itself, without signs, points and what is told about it. */
const sayingOf = ({ children }: ListItem): string =>
  children
    .filter(({ type }) => !/^(?:blockquote|list)$/.test(type))
    .flatMap((node): Nodes[] => (node.type === 'paragraph' ? node.children : [node]))
    .filter((node) => !isPoints(node as PhrasingContent))
    .map((node) => withoutSigns(toText(node)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a list shows what a key tells of, to answer on. */
export const isShown = (node: Nodes | undefined, { list }: Key, backs: Backs): boolean => {
  if (node?.type !== 'list' || node.children.length !== list.children.length) return false;
  const known = list.children.map(sayingOf);
  return (
    node.children.every((one) => known.some((text) => sayingOf(one).startsWith(text))) ||
    keyOf(node, backs) !== undefined
  );
};
