import type { List, ListItem, Nodes } from 'mdast';
import type { Option, Points } from '../../model/blocks/index.js';
import { plainText } from '../../model/plain-text.js';
import { boxLine, oddBox } from '../../reader/boxes.js';
import { sourcePlace } from '../../reader/context.js';
import type { Context } from '../../reader/context.js';
import { takeName } from '../../reader/ids.js';
import type { Named } from '../../reader/ids.js';
import { calloutOf, isComment, isImages, toText } from '../../reader/nodes.js';
import { takePoints } from '../../reader/points.js';
import { blocks } from '../../reader/rich-text.js';

/** A list item, and the nodes behind the list that belong to the item. */
export type Source = [item: ListItem, ...behind: Nodes[]];

/** Lists of boxes that belong together. */
export interface Gathered {
  sources: Source[];
  lists: List[];
  /** The items without a box that are no options: what they say explains the answer. */
  rest: ListItem[];
  /** The index of the node behind the last list. */
  end: number;
}

const isTaskList = (node: Nodes | undefined, context: Context): node is List =>
  node?.type === 'list' && node.children.some((item) => context.boxes.has(item));

/** Whether the author ticked the box of an item. */
export const isTicked = (item: ListItem, context: Context): boolean =>
  !!context.boxes.get(item)?.ticked;

/** Whether a box has no text behind it. */
const isEmptyBox = (item: ListItem | undefined, context: Context): boolean =>
  !(context.boxes.get(item!)?.children ?? [item]).length;

/** Whether a node is the comment that allows several ticks in the list under it. */
export const isSeveral = (node: Nodes | undefined): boolean => isComment(node, 'several');

// Whether a node may stand between two lists that belong together.
const isBetween = (node: Nodes): boolean =>
  /^(?:code|blockquote)$/.test(node.type) ||
  isImages(node) ||
  (node.type === 'paragraph' && node.children.every(({ type }) => type === 'inlineCode')) ||
  (isComment(node) && !isSeveral(node));

/** The number, or the code point of the letter, that is the whole text of an option; `NaN` for any other text. */
const ordinalOf = (item: ListItem | undefined, context: Context): number => {
  const [first, ...rest] = (context.boxes.get(item!) ?? item)?.children ?? [];
  const text = first?.type === 'paragraph' && !rest.length ? toText(first).trim() : '';
  const label = /^\(?(\p{L}|\d{1,2})[.):]?$/u.exec(text)?.[1];
  return label === undefined ? NaN : /\d/.test(label) ? +label : label.codePointAt(0)!;
};

const isLabel = (item: ListItem, context: Context): boolean =>
  !Number.isNaN(ordinalOf(item, context));

/**
 * Whether a list continues another despite the node between them: the last option of one is only a letter or a number, and the
 * first option of the other is the next letter or number.
 */
const continuesList = (list: List, node: Nodes | undefined, context: Context): boolean =>
  isTaskList(node, context) &&
  ordinalOf(list.children.at(-1), context) + 1 === ordinalOf(node.children[0], context);

/** Whether a list or a table without boxes is what an option consists of, where its box has no text or only a label. */
const isContent = (node: Nodes, context: Context): boolean =>
  node.type === 'table' || (node.type === 'list' && !context.boxed.has(node));

/** The options in an item: the item itself, and options that are indented so far that Markdown nests them in it. */
const optionsIn = (item: ListItem, context: Context): ListItem[] => {
  const isInner = (node: Nodes): node is List => node.type === 'list' && context.boxed.has(node);
  const inner = item.children.filter(isInner);
  if (!inner.length) return [item];
  const outer = { ...item, children: item.children.filter((node) => !isInner(node)) };
  const box = context.boxes.get(item);
  if (box)
    context.boxes.set(outer, { ...box, children: box.children.filter((node) => !isInner(node)) });
  context.taken.add(item);
  return [
    outer,
    ...inner.flatMap(({ children }) => children.flatMap((child) => optionsIn(child, context))),
  ];
};

/** The sources in a list. Items without a box are the content of the one above where its box has no text. */
const sourcesIn = (list: List, context: Context): Source[] => {
  const sources: Source[] = [];
  // The items that are the content of the last source. A letter or number alone is an option itself.
  let content: ListItem[] | undefined;
  for (const item of list.children) {
    if (content && !context.boxes.has(item) && !(isLabel(item, context) && !content.length)) {
      if (content.push(item) === 1) sources.at(-1)!.push({ ...list, children: content });
      continue;
    }
    for (const option of optionsIn(item, context)) sources.push([option]);
    const [last] = sources.at(-1)!;
    content = isEmptyBox(last, context) ? [] : undefined;
  }
  return sources;
};

/** Whether an item shows nothing but links or images. */
const isReference = ({ children: [first, ...others] }: ListItem): boolean =>
  first?.type === 'paragraph' &&
  !others.length &&
  first.children.some(({ type }) => type !== 'text') &&
  first.children.every((node) =>
    node.type === 'text' ? !node.value.trim() : /^(?:link|image|break$)/.test(node.type),
  );

/** Gathers the lists that belong together, from `nodes[index]` on; undefined when `nodes[index]` is no list of boxes. */
export const gather = (
  nodes: readonly Nodes[],
  index: number,
  context: Context,
): Gathered | undefined => {
  const sources: Source[] = [];
  const lists: List[] = [];
  // The types of the nodes between options, and the greatest number of nodes in a gap.
  const kinds = new Set<string>();
  let longestGap = 0;
  let end = index;
  for (let list = nodes[end]; isTaskList(list, context); list = nodes[end]) {
    lists.push(list);
    for (const source of sourcesIn(list, context)) sources.push(source);
    const last = sources.at(-1)!;
    let next = ++end;
    const follows = nodes[next];
    if (
      follows &&
      last.length === 1 &&
      isEmptyBox(last[0], context) &&
      !/^(?:heading|thematicBreak)$/.test(follows.type) &&
      !(follows.type === 'list' && context.boxed.has(follows))
    ) {
      last.push(follows);
      next = ++end;
    }
    while (nodes[next] && isBetween(nodes[next]!)) next++;
    if (continuesList(list, nodes[next + 1], context)) next++;
    if (isTaskList(nodes[next], context)) {
      const between = nodes.slice(end, next);
      for (const node of between) {
        kinds.add(node.type);
        last.push(node);
      }
      longestGap = Math.max(longestGap, between.length);
      end = next;
    }
  }
  // The nodes between options belong to the option before them; the last option takes as many nodes of the same types.
  for (
    let node = nodes[end];
    node &&
    longestGap-- > 0 &&
    kinds.has(node.type) &&
    (isBetween(node) || (isContent(node, context) && isLabel(sources.at(-1)![0], context)));
  ) {
    sources.at(-1)!.push(node);
    node = nodes[++end];
  }
  if (!lists.length) return undefined;
  const boxes = sources.filter(([item]) => context.boxes.has(item)).length;
  const isOption = ([item, ...behind]: Source, at: number): boolean =>
    context.boxes.has(item) ||
    behind.length > 0 ||
    !(isReference(item) || (at === sources.length - 1 && boxes > 1));
  return {
    sources: sources.filter(isOption),
    lists,
    rest: sources.flatMap((source, at) => (isOption(source, at) ? [] : source[0])),
    end,
  };
};

/** Reads an option: the text behind the box, its feedback and its points. */
export const readOption = ([item, ...behind]: Source, context: Context): Named<Option> => {
  const box = context.boxes.get(item);
  context.taken.add(item);
  if (!box) context.report('no-box', item, { line: boxLine(false, item.children) });
  else if (box.odd || box.aside) context.report('odd-box', item, oddBox(box));
  const body: Nodes[] = [];
  const feedback: Nodes[] = [];
  let last = false;
  const points: Points[] = [];
  for (const whole of [...(box?.children ?? item.children), ...behind]) {
    const { node, points: taken } = takePoints(whole, context);
    for (const point of taken) points.push(point);
    if (node.type !== 'blockquote') body.push(node);
    else if (calloutOf(node)) feedback.push(node);
    else for (const child of node.children) feedback.push(child);
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
    feedback: blocks(feedback, context),
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
