import type { Rich } from '../model/plain-text.js';
import type { Checklist, ChecklistPart, Item, Items } from '../model/worksheet.js';

/** A group, an item or, at position 0, the whole checklist. */
export interface IndexNode {
  readonly id: string;
  /** The position after the last descendant; the positions between are those of the descendants. */
  end: number;
  /** The position of the node that contains this one; -1 for the whole checklist. */
  readonly parent: number;
  /** The number of leaves (items without sub-items) in the node; 1 for a leaf. */
  leafCount: number;
  /** The item; undefined for a group and for the whole checklist. */
  readonly item: Item | undefined;
  /** The number of the item in its list, counted from the start of the list; 0 for a node that is no item. */
  readonly number: number;
  /** Whether the author ticked the item. Only true for a leaf. */
  isDone: boolean;
  /** Whether the author set the item aside. Only true for a leaf. */
  isAside: boolean;
}

/** Groups and items in the order of the file, each before its descendants. */
export interface ChecklistIndex {
  readonly nodes: readonly IndexNode[];
  /** The position of the node with each id; the whole checklist has no id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The ids of all fields, with the position of the node that contains each. */
  readonly fields: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Checklist, ChecklistIndex>();

const build = (checklist: Checklist): ChecklistIndex => {
  const nodes: IndexNode[] = [];
  const positions = new Map<string, number>();
  const fields = new Map<string, number>();
  const addFields = (position: number, nodes: readonly Rich[]): void => {
    for (const node of nodes) {
      if (node.type === 'field') fields.set(node.id, position);
      else if ('children' in node) addFields(position, node.children);
    }
  };
  const add = (
    id: string,
    parent: number,
    parts: readonly (ChecklistPart | Items)[],
    item?: Item,
    number = 0,
  ): number => {
    const position = nodes.length;
    const node: IndexNode = {
      id,
      end: 0,
      parent,
      leafCount: 0,
      item,
      number,
      isDone: false,
      isAside: false,
    };
    nodes.push(node);
    if (position) positions.set(id, position);
    walk(node, position, parts);
    node.end = nodes.length;
    if (item && node.end === position + 1) {
      node.leafCount = 1;
      node.isDone = item.done === true;
      node.isAside = item.aside === true && !item.done;
    }
    if (item) {
      addFields(position, item.label);
      addFields(position, item.detail);
    }
    return node.leafCount;
  };
  const walk = (
    node: IndexNode,
    position: number,
    parts: readonly (ChecklistPart | Items)[],
  ): void => {
    for (const part of parts) {
      if (part.type === 'group') node.leafCount += add(part.id, position, part.parts);
      if (part.type === 'prose') addFields(position, part.content);
      if (part.type !== 'items') continue;
      part.items.forEach((entry, index) => {
        if (entry.type === 'line') {
          addFields(position, entry.content);
          walk(node, position, entry.parts);
        } else
          node.leafCount += add(entry.id, position, entry.parts, entry, (part.start ?? 1) + index);
      });
    }
  };
  add('', -1, checklist.parts);
  return { nodes, positions, fields };
};

/** The index of a checklist. Built at the first call and kept, since a worksheet is never changed in place. */
export const checklistIndex = (checklist: Checklist): ChecklistIndex => {
  let index = indexes.get(checklist);
  if (!index) indexes.set(checklist, (index = build(checklist)));
  return index;
};

/** The position of the group or item with this id; without an id that of the whole checklist; -1 for an unknown id. */
export const positionOf = (checklist: Checklist, id?: string): number =>
  id === undefined ? 0 : (checklistIndex(checklist).positions.get(id) ?? -1);

/** Whether a node is a leaf: an item without sub-items. Only leaves count in the progress. */
export const isLeaf = (node: IndexNode, position: number): boolean =>
  !!node.item && node.end === position + 1;
