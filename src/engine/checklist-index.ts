import type { Block, Inline, ListItem, TableCell, TableRow } from '../model/text.js';
import type { Checklist, ChecklistPart, Item, Items } from '../model/worksheet.js';

type Rich = Block | Inline | ListItem | TableRow | TableCell;

/** A group, an item or, first of all, the whole list. */
export interface Node {
  readonly id: string;
  /** The position after its last descendant; the positions between belong to it. */
  end: number;
  /** The position of what it is in; -1 at the whole list. */
  readonly parent: number;
  /** How many leaves it holds: items without sub-items, itself when it is one. */
  of: number;
  /** The item that it is; undefined for a group and for the whole list. */
  readonly item: Item | undefined;
  /** The number of the item in its list, from where the list starts to count; 0 where it is none. */
  readonly number: number;
  /** Whether the author ticked it. Only at a leaf. */
  isDone: boolean;
  /** Whether the author set it aside. Only at a leaf. */
  isAside: boolean;
}

/** Groups and items in the order of the file, each before what it holds. */
export interface ChecklistIndex {
  readonly nodes: readonly Node[];
  /** The position of every id; the whole list has none. */
  readonly positions: ReadonlyMap<string, number>;
  /** The ids of all fields, with the position of what each stands in. */
  readonly fields: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Checklist, ChecklistIndex>();

const build = (checklist: Checklist): ChecklistIndex => {
  const nodes: Node[] = [];
  const positions = new Map<string, number>();
  const fields = new Map<string, number>();
  const note = (position: number, nodes: readonly Rich[]): void => {
    for (const node of nodes) {
      if (node.type === 'field') fields.set(node.id, position);
      else if ('children' in node) note(position, node.children);
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
    const node: Node = {
      id,
      end: 0,
      parent,
      of: 0,
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
      node.of = 1;
      node.isDone = item.done === true;
      node.isAside = item.aside === true && !item.done;
    }
    if (item) note(position, item.label);
    return node.of;
  };
  const walk = (node: Node, position: number, parts: readonly (ChecklistPart | Items)[]): void => {
    for (const part of parts) {
      if (part.type === 'group') node.of += add(part.id, position, part.parts);
      if (part.type === 'prose') note(position, part.content);
      if (part.type !== 'items') continue;
      part.items.forEach((entry, index) => {
        if (entry.type === 'line') walk(node, position, entry.parts);
        else node.of += add(entry.id, position, entry.parts, entry, (part.start ?? 1) + index);
      });
    }
  };
  add('', -1, checklist.parts);
  return { nodes, positions, fields };
};

/** The index of a checklist, made at the first call. A worksheet is never changed in place. */
export const indexOf = (checklist: Checklist): ChecklistIndex => {
  let index = indexes.get(checklist);
  if (!index) indexes.set(checklist, (index = build(checklist)));
  return index;
};

/** The position of a group or an item, of the whole list without an id; -1 when there is none of this id. */
export const positionOf = (checklist: Checklist, id?: string): number =>
  id === undefined ? 0 : (indexOf(checklist).positions.get(id) ?? -1);

/** Whether a node is an item without sub-items, one of those that count. */
export const isLeaf = (node: Node, position: number): boolean =>
  !!node.item && node.end === position + 1;
