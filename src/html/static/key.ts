import type {
  Html,
  Link,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { readAnchor, withoutSigns } from '../../model/static-signs.js';
import { toText } from '../../reader/nodes.js';
import { signedNumber } from '../../reader/points.js';
import { lineOf, nameIn, paragraphOf, signOf, takePermalink, takeSign, textNode } from './lines.js';
import { richOf } from './rich.js';

/** The comment that says more of an answer block than its form does. */
const comment = (says: string): Html => ({ type: 'html', value: `<!-- ${says} -->` });

const answerSigns = /^(?:right|wrong|open|ticked|box|typed)$/;

const isRows = ({ children }: List): boolean =>
  children.length > 0 &&
  children.every(
    ({ children: [statement, cells, ...more] }) =>
      (statement?.type === 'paragraph' || statement?.type === 'list') &&
      !more.length &&
      [statement, cells].some((node) => node?.type === 'list' && node.children.every(isCell)),
  );

const isPoints = (node: PhrasingContent | undefined): node is Link =>
  node?.type === 'link' &&
  signedNumber(toText(node)) !== undefined &&
  (node.url === '#' || readAnchor(node.url) !== undefined);

/** What stands for no points on a scale, where it needs no sign. */
const isZero = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'link' && node.url === '#' && toText(node).trim() === '0';

const isCell = ({ children: [line] }: ListItem): boolean => {
  if (line?.type !== 'paragraph') return false;
  const sign = takeSign(line.children)?.sign;
  return sign === undefined
    ? isPoints(line.children[0]) || isZero(line.children[0])
    : /^(?:right|wrong|open|none)$/.test(sign);
};

/** Whether a node says what is right. */
export const isKey = (node: Nodes | undefined): node is List =>
  node?.type === 'list' &&
  node.children.length > 0 &&
  (node.children.every(({ children }) => answerSigns.test(signOf(children[0])?.sign ?? '')) ||
    isRows(node));

/** A line whose points lead to where Markdown has them lead. */
const withPoints = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  lineOf(nodes).map((node) =>
    isPoints(node)
      ? { ...node, url: `#${encodeURIComponent(readAnchor(node.url)?.id ?? '')}` }
      : node,
  );

const option = ({ children: [line, ...under] }: ListItem): ListItem => {
  const { sign, anchor, rest } = signOf(line)!;
  return {
    type: 'listItem',
    checked: /^(?:right|ticked|typed)$/.test(sign),
    children: [
      ...paragraphOf([
        ...withPoints(rest),
        ...(anchor?.flags['last'] === undefined ? [] : [comment('keep last')]),
        ...nameIn(anchor),
      ]),
      ...(richOf(under) as ListItem['children']),
    ],
  };
};

/** The statement of a row and the words of its columns. */
const rowOf = ({ children }: ListItem): { statement: PhrasingContent[]; cells: ListItem[] } => {
  const line = children.find((node) => node.type === 'paragraph');
  const cells = children.find((node) => node.type === 'list');
  return { statement: line?.children ?? [], cells: cells?.children ?? [] };
};

const named = (nodes: readonly PhrasingContent[]): TableCell => {
  const { anchor, rest } = takePermalink(nodes);
  return { type: 'tableCell', children: [...lineOf(rest), ...nameIn(anchor)] };
};

/** Takes the points off both ends of what stands at a column. */
const columnOf = ({
  children: [line],
}: ListItem): { box: PhrasingContent[]; words: PhrasingContent[] } => {
  const all = line?.type === 'paragraph' ? line.children : [];
  const signed = takeSign(all);
  const words: PhrasingContent[] = [];
  const points: PhrasingContent[] = [];
  for (const node of signed?.rest ?? all) {
    if (!signed && isZero(node) && !words.length) points.push(textNode('0'));
    else (isPoints(node) ? points : words).push(node);
  }
  const box = !signed || signed.sign === 'none' ? '' : signed.sign === 'right' ? '[x]' : '[ ]';
  return { box: [...(box ? [textNode(box)] : []), ...withPoints(points)], words };
};

const rows = (list: List, corner: readonly PhrasingContent[]): RootContent[] => {
  const all = list.children.map(rowOf);
  const columns = all[0]!.cells.map((cell) => named(columnOf(cell).words));
  const head: TableCell = { type: 'tableCell', children: lineOf(corner) };
  return [
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [head, ...columns] },
        ...all.map(({ statement, cells }) => ({
          type: 'tableRow' as const,
          children: [
            named(statement),
            ...cells.map((cell): TableCell => ({
              type: 'tableCell',
              children: columnOf(cell).box,
            })),
          ],
        })),
      ],
    },
  ];
};

/** The answer block that a key tells of, as Markdown has it. */
export const answerOf = (key: List, corner: readonly PhrasingContent[]): RootContent[] => {
  const sign = signOf(key.children[0]!.children[0])?.sign;
  if (isRows(key) && !answerSigns.test(sign ?? '')) return rows(key, corner);
  const children = key.children.map(option);
  if (key.ordered)
    return [
      {
        type: 'list',
        ordered: true,
        children: children.map((one) => ({ ...one, checked: false })),
      },
    ];
  const isSeveral = sign === 'ticked' || sign === 'box';
  return [...(isSeveral ? [comment('several')] : []), { type: 'list', ordered: false, children }];
};

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

/** Whether a list shows what the key tells of, to answer on. */
export const isShown = (node: Nodes | undefined, key: List): boolean => {
  if (node?.type !== 'list' || node.children.length !== key.children.length) return false;
  const known = key.children.map(sayingOf);
  return (
    node.children.every((one) => known.some((text) => sayingOf(one).startsWith(text))) ||
    isKey(node)
  );
};
