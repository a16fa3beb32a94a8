import type { List, ListItem, Nodes } from 'mdast';
import type { Option, Points } from '../../model/blocks/index.js';
import { plainText } from '../../model/plain-text.js';
import { sourcePlace } from '../../reader/context.js';
import type { Context } from '../../reader/context.js';
import { takeName } from '../../reader/ids.js';
import type { Named } from '../../reader/ids.js';
import { calloutOf, isComment, isImages, toText } from '../../reader/nodes.js';
import { takePoints } from '../../reader/points.js';
import { blocks } from '../../reader/rich-text.js';

/** A list item with what stands outside the list and belongs to it. */
export type Source = [item: ListItem, ...behind: Nodes[]];

/** Lists that belong together. */
export interface Gathered {
  sources: Source[];
  lists: List[];
  /** The index behind the last of them. */
  end: number;
}

const isTask = (node: Nodes | undefined, context: Context): node is List =>
  node?.type === 'list' && node.children.some((item) => context.boxes.has(item));

/** Whether the author ticked the box of an item. */
export const isTicked = (item: ListItem, context: Context): boolean =>
  !!context.boxes.get(item)?.ticked;

/** A box with nothing behind it. */
const isBare = (item: ListItem | undefined, context: Context): boolean =>
  !(context.boxes.get(item!)?.children ?? [item]).length;

/** The comment that makes checkboxes of the list under it. */
export const isSeveral = (node: Nodes | undefined): boolean => isComment(node, 'several');

// What may stand between two lists that belong together.
const isBetween = (node: Nodes): boolean =>
  /^(?:code|blockquote)$/.test(node.type) ||
  isImages(node) ||
  (node.type === 'paragraph' && node.children.every(({ type }) => type === 'inlineCode')) ||
  (isComment(node) && !isSeveral(node));

/** The letter or the number that is all that an option says, when what it stands for is under it. */
const labelOf = (item: ListItem | undefined, context: Context): number => {
  const [first, ...rest] = context.boxes.get(item!)?.children ?? [];
  const text = first?.type === 'paragraph' && !rest.length ? toText(first).trim() : '';
  const label = /^\(?(\p{L}|\d{1,2})[.):]?$/u.exec(text)?.[1];
  return label === undefined ? NaN : /\d/.test(label) ? +label : label.codePointAt(0)!;
};

/**
 * Whether two lists are parts of one, whatever stands between them: the last option of one is a mere letter or number,
 * and the first of the other is the next.
 */
const goesOn = (list: List, node: Nodes | undefined, context: Context): boolean =>
  isTask(node, context) &&
  labelOf(list.children.at(-1), context) + 1 === labelOf(node.children[0], context);

/** The options in an item: itself, and those that were indented so far that they lie in it. */
const optionsIn = (item: ListItem, context: Context): ListItem[] => {
  const isInner = (node: Nodes): node is List => node.type === 'list' && context.boxed.has(node);
  const inner = item.children.filter(isInner);
  if (!inner.length) return [item];
  const own = { ...item, children: item.children.filter((node) => !isInner(node)) };
  const box = context.boxes.get(item);
  if (box)
    context.boxes.set(own, { ...box, children: box.children.filter((node) => !isInner(node)) });
  return [
    own,
    ...inner.flatMap(({ children }) => children.flatMap((one) => optionsIn(one, context))),
  ];
};

/** The lists that belong together, from the list of boxes at `nodes[index]` on; undefined when there is none. */
export const gather = (
  nodes: readonly Nodes[],
  index: number,
  context: Context,
): Gathered | undefined => {
  const sources: Source[] = [];
  const lists: List[] = [];
  // The kinds of nodes that stand between options, and how many of them at most.
  const kinds = new Set<string>();
  let most = 0;
  let end = index;
  for (let list = nodes[end]; isTask(list, context); list = nodes[end]) {
    lists.push(list);
    for (const item of list.children)
      for (const option of optionsIn(item, context)) sources.push([option]);
    const last = sources.at(-1)!;
    let next = ++end;
    const follows = nodes[next];
    if (
      follows &&
      isBare(last[0], context) &&
      !/^(?:heading|list|thematicBreak)$/.test(follows.type)
    ) {
      last.push(follows);
      next = ++end;
    }
    while (nodes[next] && isBetween(nodes[next]!)) next++;
    if (goesOn(list, nodes[next + 1], context)) next++;
    if (isTask(nodes[next], context)) {
      const between = nodes.slice(end, next);
      for (const node of between) {
        kinds.add(node.type);
        last.push(node);
      }
      most = Math.max(most, between.length);
      end = next;
    }
  }
  // Options that something stands between are read with what stands behind them, and so is the last one.
  for (let node = nodes[end]; node && most-- > 0 && isBetween(node) && kinds.has(node.type);) {
    sources.at(-1)!.push(node);
    node = nodes[++end];
  }
  return lists.length ? { sources, lists, end } : undefined;
};

/** Reads a box with what stands behind it, its feedback and its points. */
export const readOption = ([item, ...behind]: Source, context: Context): Named<Option> => {
  const box = context.boxes.get(item);
  if (!box) context.report('no-box', item);
  else if (box.odd || box.aside) context.report('odd-box', item, { box: box.odd ?? '[-]' });
  const body: Nodes[] = [];
  const told: Nodes[] = [];
  let last = false;
  const points: Points[] = [];
  for (const whole of [...(box?.children ?? item.children), ...behind]) {
    const { node, points: taken } = takePoints(whole, context);
    for (const one of taken) points.push(one);
    if (node.type !== 'blockquote') body.push(node);
    else if (calloutOf(node)) told.push(node);
    else for (const child of node.children) told.push(child);
    const parts: Nodes[] = node.type === 'paragraph' ? node.children : [node];
    last ||= parts.some((part) => isComment(part, 'keep last'));
  }
  const content = blocks(body, context);
  const first = content[0];
  let name: string | undefined;
  if (first?.type === 'paragraph') {
    ({ name, text: first.children } = takeName(first.children));
    if (!first.children.length) content.shift();
  }
  if (!content.length) context.report('empty-option', item);
  const part: Option = {
    id: '',
    content,
    right: !!box?.ticked,
    feedback: blocks(told, context),
    ...(last && { last }),
    ...(points.length && { points }),
  };
  const place = sourcePlace(item);
  if (place) context.places.set(part, place);
  return {
    part,
    name,
    text: plainText(content),
    content: () => JSON.stringify([content, part.feedback]),
  };
};
