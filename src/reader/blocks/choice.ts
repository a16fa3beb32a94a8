import type { List, ListItem, Nodes } from 'mdast';
import type { Option, Points } from '../../model/blocks.js';
import { calloutOf } from '../callouts.js';
import { placeOf } from '../context.js';
import type { Context } from '../context.js';
import { nameParts } from '../ids.js';
import type { Named } from '../ids.js';
import { takeName } from '../names.js';
import { isComment, isImages } from '../nodes.js';
import { plainText } from '../plain-text.js';
import { blocks } from '../rich-text.js';
import type { BlockReader } from './types.js';

/** A list item with what stands outside the list and belongs to it. */
type Source = [item: ListItem, ...behind: Nodes[]];

const isTask = (node: Nodes | undefined, context: Context): node is List =>
  node?.type === 'list' && node.children.some((item) => context.boxes.has(item));

const isTicked = (item: ListItem, context: Context): boolean => !!context.boxes.get(item)?.ticked;

/** A box with nothing behind it. */
const isBare = (item: ListItem | undefined, context: Context): boolean =>
  !(context.boxes.get(item!)?.children ?? [item]).length;

/** The comment that makes checkboxes of the list under it. */
const isSeveral = (node: Nodes | undefined): boolean => isComment(node, 'several');

// What may stand between two lists that belong together.
const isBetween = (node: Nodes): boolean =>
  /^(?:code|blockquote)$/.test(node.type) ||
  isImages(node) ||
  (isComment(node) && !isSeveral(node));

/** The items of the lists that belong together, from the list at `nodes[index]` on, and the index behind the last. */
const gather = (
  nodes: readonly Nodes[],
  index: number,
  context: Context,
): { sources: Source[]; lists: List[]; end: number } => {
  const sources: Source[] = [];
  const lists: List[] = [];
  // The kinds of nodes that stand between options, and how many of them at most.
  const kinds = new Set<string>();
  let most = 0;
  let end = index;
  for (let list = nodes[end]; isTask(list, context); list = nodes[end]) {
    lists.push(list);
    for (const item of list.children) sources.push([item]);
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
    if (isTask(nodes[next], context)) {
      const between = nodes.slice(end, next);
      for (const { type } of between) kinds.add(type);
      most = Math.max(most, between.length);
      last.push(...between);
      end = next;
    }
  }
  // Options that something stands between are read with what stands behind them, and so is the last one.
  for (let node = nodes[end]; node && most-- > 0 && isBetween(node) && kinds.has(node.type);) {
    sources.at(-1)!.push(node);
    node = nodes[++end];
  }
  return { sources, lists, end };
};

/** Reads a box with what stands behind it, its feedback and its points. */
export const readOption = ([item, ...behind]: Source, context: Context): Named<Option> => {
  const box = context.boxes.get(item);
  if (!box) context.report('no-box', 'warning', item);
  else if (box.odd || box.aside)
    context.report('odd-box', 'warning', item, { box: box.odd ?? '[-]' });
  const body: Nodes[] = [];
  const told: Nodes[] = [];
  let last = false;
  const points: Points[] = [];
  for (const whole of [...(box?.children ?? item.children), ...behind]) {
    const taken = context.rare?.takePoints(whole, context);
    points.push(...(taken?.points ?? []));
    const node = taken?.node ?? whole;
    if (node.type === 'blockquote') told.push(...(calloutOf(node) ? [node] : node.children));
    else body.push(node);
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
  if (!content.length) context.report('empty-option', 'warning', item);
  const part: Option = {
    id: '',
    content,
    right: !!box?.ticked,
    feedback: blocks(told, context),
    ...(last && { last }),
    ...(points.length && { points }),
  };
  const place = placeOf(item);
  if (place) context.places.set(part, place);
  return {
    part,
    name,
    text: plainText(content),
    own: () => JSON.stringify([content, part.feedback]),
  };
};

/** Boxes to tick, of which the author ticked the right ones. */
export const choice: BlockReader = {
  type: 'choice',
  find: (nodes, index, _before, context) => {
    const comment = isSeveral(nodes[index]);
    const start = comment ? index + 1 : index;
    if (!isTask(nodes[start], context)) return undefined;
    const { sources, lists, end } = gather(nodes, start, context);
    const ticks = sources.filter(([item]) => isTicked(item, context)).length;
    return {
      end,
      place: placeOf(lists[0]),
      read: () => {
        const read = sources.map((source) => readOption(source, context));
        const options = read.map(({ part }) => part);
        nameParts(read, context);
        return { type: 'choice', several: comment || ticks > 1, graded: ticks > 0, options };
      },
    };
  },
  provesQuiz: (node, context) =>
    node.type === 'list' && node.children.some((item) => isTicked(item, context)),
};
