import type {
  AlignType,
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Nodes,
  RootContent,
  Table,
} from 'mdast';
import { alignSigns, calloutSigns, formerCalloutSigns } from './signs.js';
import { toText } from '../reader/nodes.js';
import { restoreLine, nameSuffix, paragraphOf, signOf, takePermalink, textNode } from './lines.js';

/** Makes a call-out in Markdown syntax: a quote whose first line names its kind. */
export const calloutNode = (kind: string, children: readonly RootContent[]): Blockquote => ({
  type: 'blockquote',
  children: [
    { type: 'paragraph', children: [textNode(`[!${kind.toUpperCase()}]`)] },
    ...children,
  ] as Blockquote['children'],
});

const calloutKinds = new Map([
  ...Object.entries(calloutSigns).map(([kind, sign]) => [sign, kind] as const),
  ...Object.entries(formerCalloutSigns),
]);

const quote = ({ children }: Blockquote): Blockquote => {
  const [first, ...rest] = children;
  const label = first?.type === 'paragraph' ? first.children[0] : undefined;
  const sign = label?.type === 'strong' ? /^\s*(\S)\s/.exec(toText(label))?.[1] : undefined;
  const kind = sign === undefined ? undefined : calloutKinds.get(sign);
  return kind === undefined
    ? { type: 'blockquote', children: richOf(children) as Blockquote['children'] }
    : calloutNode(kind, richOf(rest));
};

/** Restores an entry of a list, with the box that its sign stands for. */
const item = (node: ListItem): ListItem => {
  const [first, ...rest] = node.children;
  const signed = signOf(first);
  const sign = signed?.sign;
  if (!signed || (sign !== 'box' && sign !== 'ticked' && sign !== 'aside'))
    return { ...node, children: richOf(node.children) as ListItem['children'] };
  const label = [...restoreLine(signed.rest), ...nameSuffix(signed.anchor)];
  return {
    type: 'listItem',
    ...(sign !== 'aside' && { checked: sign === 'ticked' }),
    children: [
      ...paragraphOf(sign === 'aside' ? [textNode('[-] '), ...label] : label),
      ...(richOf(rest) as ListItem['children']),
    ],
  };
};

const list = (node: List): List => ({ ...node, children: node.children.map(item) });

const aligns = Object.entries(alignSigns) as [AlignType, string][];

const table = (node: Table): Table => {
  const align = (node.children[0]?.children ?? []).map((cell): AlignType => {
    const sign = toText(cell)[0];
    return aligns.find(([, one]) => one === sign)?.[0] ?? null;
  });
  return {
    type: 'table',
    align,
    children: node.children.map((row, at) => ({
      ...row,
      children: row.children.map((cell, column) => {
        const [first, ...rest] = cell.children;
        const isAligned = !at && align[column] && first?.type === 'text';
        const words = isAligned ? [textNode(first.value.slice(1)), ...rest] : cell.children;
        return { ...cell, children: restoreLine(words) };
      }),
    })),
  };
};

const heading = ({ depth, children }: Heading): Heading => {
  const { anchor, rest } = takePermalink(children);
  const own = Number(anchor?.flags['depth'] ?? depth);
  return { type: 'heading', depth: own as Heading['depth'], children: restoreLine(rest) };
};

const rich = (node: RootContent): RootContent[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(restoreLine(node.children));
    case 'heading':
      return [heading(node)];
    case 'blockquote':
      return [quote(node)];
    case 'list':
      return [list(node)];
    case 'table':
      return [table(node)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return [node];
  }
};

/** The language that a paragraph right above a code block names; undefined for other nodes. */
const languageOver = (node: Nodes, code: Nodes | undefined): string | undefined => {
  const signed = code?.type === 'code' ? signOf(node) : undefined;
  return signed?.sign === 'code' ? signed.rest.map(toText).join('').trim() : undefined;
};

/** Restores blocks to those that Markdown would have given. */
export const richOf = (nodes: readonly RootContent[]): RootContent[] => {
  const made: RootContent[] = [];
  nodes.forEach((node, index) => {
    if (languageOver(node, nodes[index + 1]) !== undefined) return;
    const above = nodes[index - 1];
    const lang = above && node.type === 'code' ? languageOver(above, node) : undefined;
    if (lang !== undefined) made.push({ ...(node as Code), lang });
    else made.push(...rich(node));
  });
  return made;
};
