import type { List, ListItem, Nodes } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute } from './reading.js';
import type { Handler, Reading } from './reading.js';
import { hasBox, tickOf } from './ticks.js';
import { isBox } from './words.js';

/**
 * Takes the box off the beginning of an item: an input, or its text where the host makes no inputs of boxes. Returns
 * whether the box is ticked; undefined without a box.
 */
const takeBox = (nodes: Nodes[], knowsBoxes: boolean): boolean | undefined => {
  const first = nodes[0];
  if (first?.type === 'text') {
    const box = isBox(first)
      ? first.value
      : knowsBoxes
        ? undefined
        : /^\[[\sxX]\](?=\s)/.exec(first.value)?.[0];
    if (!box) return undefined;
    const value = first.value.slice(box.length).trimStart();
    if (value) nodes[0] = { type: 'text', value };
    else nodes.shift();
    const next = nodes[0];
    if (!value && next?.type === 'text') next.value = next.value.trimStart();
    return /x/i.test(box);
  }
  if (!first || !/^(?:paragraph|heading|strong|emphasis|delete|link)$/.test(first.type))
    return undefined;
  const { children } = first as { children: Nodes[] };
  const ticked = takeBox(children, knowsBoxes);
  if (!children.length) nodes.shift();
  return ticked;
};

// The element of Confluence in which a task of its storage format says whether it is done.
const statusOf = (item: Element): string | undefined =>
  [...item.children].find(({ localName }) => localName === 'ac:task-status')?.textContent?.trim();

const isChecked = (item: Element, children: Nodes[], reading: Reading): boolean | undefined => {
  // The box is taken off the text in any case.
  const box = takeBox(children, reading.knowsBoxes);
  const status = statusOf(item);
  return status !== undefined
    ? status === 'complete'
    : (tickOf(item) ?? box ?? (hasBox(item, reading) ? false : undefined));
};

const toListItem = (item: Element, reading: Reading): ListItem => {
  const children = blocksOf(reading.inside(item));
  const checked = isChecked(item, children, reading);
  return { type: 'listItem', ...(checked !== undefined && { checked }), children };
};

const isItem = (element: Element): boolean =>
  /^(?:li|ac:task)$/.test(element.localName) || attribute(element, 'data-task-state') !== '';

/** Whether an element that is no list has tasks as its children, as in the editor of Atlassian. */
export const isTaskList = ({ firstElementChild: first }: Element): boolean =>
  first !== null && attribute(first, 'data-task-state') !== '';

/** The kind of list that an item of Quill belongs to, where it differs from that of the list around it. */
const isOrdered = (item: Element, list: Element): boolean => {
  const kind = attribute(item, 'data-list');
  return kind ? kind === 'ordered' : list.localName === 'ol';
};

/** The number of levels that an item is indented by a class, as in Quill, and not by lists in lists. */
const indentOf = (item: Element): number =>
  Number(/(?:^|\s)ql-indent-(\d)(?:\s|$)/.exec(attribute(item, 'class'))?.[1] ?? 0);

/** Reads a list. Content between its items is added to the item above. */
export const list: Handler = (element, reading) => {
  const lists: List[] = [];
  // The items around the current one with their indents, outermost first.
  const around: { indent: number; item: ListItem }[] = [];
  const start = parseInt(attribute(element, 'start'), 10);
  const add = (item: ListItem, ordered: boolean, indent: number): void => {
    while (around.length && around.at(-1)!.indent >= indent) around.pop();
    const siblings: Nodes[] = around.at(-1)?.item.children ?? lists;
    around.push({ indent, item });
    const last = siblings.at(-1);
    if (last?.type === 'list' && last.ordered === ordered) last.children.push(item);
    else {
      const first = !lists.length && start >= 0 ? start : 1;
      siblings.push({ type: 'list', ordered, ...(ordered && { start: first }), children: [item] });
    }
  };
  for (const child of element.children) {
    const above = around.at(-1)?.item;
    if (isItem(child)) add(toListItem(child, reading), isOrdered(child, element), indentOf(child));
    else {
      const nodes = blocksOf(reading.inside({ childNodes: [child] }));
      if (above) above.children.push(...(nodes as ListItem['children']));
      else if (nodes.length)
        add({ type: 'listItem', children: nodes }, element.localName === 'ol', 0);
    }
  }
  return lists;
};
