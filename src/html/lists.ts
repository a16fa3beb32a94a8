import type { List, ListItem, Nodes } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute } from './reading.js';
import type { Handler, Reading } from './reading.js';
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

const toListItem = (nodes: Nodes[], { knowsBoxes }: Reading): ListItem => {
  const children = blocksOf(nodes);
  const checked = takeBox(children, knowsBoxes);
  return { type: 'listItem', ...(checked !== undefined && { checked }), children };
};

/** Reads a list. Content between its items is added to the item above. */
export const list: Handler = (element, reading) => {
  const children: ListItem[] = [];
  for (const child of element.children) {
    const isItem = child.localName === 'li';
    const nodes = reading.inside(isItem ? child : { childNodes: [child] });
    const above = children.at(-1);
    if (isItem || !above) children.push(toListItem(nodes, reading));
    else for (const node of blocksOf(nodes)) above.children.push(node);
  }
  if (!children.length) return [];
  const start = parseInt(attribute(element, 'start'), 10);
  return [
    element.localName === 'ol'
      ? ({ type: 'list', ordered: true, start: start >= 0 ? start : 1, children } satisfies List)
      : { type: 'list', ordered: false, children },
  ];
};
