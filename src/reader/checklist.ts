import type { List, ListItem, Nodes, Root } from 'mdast';
import type { Checklist, ChecklistPart, Entry, Group, Item, Items } from '../model/worksheet.js';
import { oddBox } from './boxes.js';
import { sourcePlace } from './context.js';
import type { Context } from './context.js';
import { makeFields, withFields } from './fields.js';
import { assignIds, takeName } from './ids.js';
import type { Named } from './ids.js';
import { titleOf } from './nodes.js';
import { plainText } from '../model/plain-text.js';
import { blocks, line } from './rich-text.js';
import { sectionsOf } from './sections.js';

/** The texts of a group or item and of those around it, the innermost first. */
interface Path {
  text: string;
  up: Path | undefined;
}

const pathText = (path: Path | undefined): string =>
  path ? path.text + '\n' + pathText(path.up) : '';

/** Reads the groups, items and texts of a checklist. */
export const readChecklist = (
  root: Root,
  title: string | undefined,
  context: Context,
): Pick<Checklist, 'parts'> & { title: string | undefined } => {
  const named: Named<Group | Item>[] = [];
  const name = (part: Group | Item, node: Nodes, path: Path, given: string | undefined): void => {
    const place = sourcePlace(node);
    if (place) context.places.set(part, place);
    const content = (): string =>
      pathText(path.up) + JSON.stringify('detail' in part ? part.detail : '');
    named.push({ part, name: given, text: path.text, content });
  };

  const readItem = (item: ListItem, up: Path | undefined): Entry => {
    const box = context.boxes.get(item);
    const nodes = box?.children ?? item.children;
    const isItems = (node: Nodes): node is List => node.type === 'list' && context.boxed.has(node);
    const rest = nodes.filter((node) => !isItems(node));
    if (!box) {
      const content = blocks(rest, context);
      const path = { text: plainText(content), up };
      return {
        type: 'line',
        content,
        parts: nodes.filter(isItems).map((list) => readList(list, path)),
      };
    }
    context.taken.add(item);
    if (box.odd) context.report('odd-box', item, oddBox(box));
    const first = rest[0]?.type === 'paragraph' ? rest.shift() : undefined;
    const taken = takeName(line(first?.type === 'paragraph' ? first.children : [], context));
    // A list under a label that ends in a colon is what the label says, so it is shown with it.
    const isOpen = /[:：]$/.test(plainText(taken.text));
    const isShown = (node: Nodes): node is List =>
      node.type === 'list' && (isOpen || context.boxed.has(node));
    const detail = blocks(
      rest.filter((node) => !isShown(node)),
      context,
    );
    let label = taken.text;
    // An item needs a label: where only code stands behind its box, the code is the label.
    if (!label.length && detail[0]?.type === 'code' && detail[0].value) {
      label = [{ type: 'inlineCode', value: detail[0].value }];
      detail.shift();
    }
    if (!label.length) context.report('empty-item', item);
    const path = { text: plainText(label), up };
    const part: Item = { type: 'item', id: '', label, detail, parts: [] };
    name(part, item, path, taken.name);
    part.parts = nodes.filter(isShown).map((list) => readList(list, path));
    if (!nodes.some(isItems)) {
      if (box.ticked) part.done = true;
      else if (box.aside) part.aside = true;
    }
    return part;
  };

  const readList = ({ ordered, start, children }: List, up: Path | undefined): Items => ({
    type: 'items',
    ordered: !!ordered,
    ...(ordered && typeof start === 'number' && start !== 1 && { start }),
    items: children.map((item) => readItem(item, up)),
  });

  const parts: ChecklistPart[] = [];
  const titled = titleOf(root);
  // The groups around the current section, from the outermost to the innermost.
  const open: { group: Group; path: Path }[] = [];
  for (const { heading, nodes } of sectionsOf(root)) {
    while (heading && open.length && open.at(-1)!.group.depth >= heading.depth) open.pop();
    let into = open.at(-1)?.group.parts ?? parts;
    if (heading) {
      const { text, name: given } = takeName(line(heading.children, context));
      const path = { text: plainText(text), up: open.at(-1)?.path };
      if (heading === titled) {
        title ??= path.text || undefined;
        if (title !== path.text) {
          into.push({ type: 'prose', content: [{ type: 'heading', depth: 1, children: text }] });
        }
      } else {
        const group: Group = {
          type: 'group',
          id: '',
          depth: heading.depth,
          heading: text,
          parts: [],
        };
        name(group, heading, path, given);
        into.push(group);
        open.push({ group, path });
        into = group.parts;
      }
    }
    for (const node of nodes) {
      if (node.type === 'list' && context.boxed.has(node)) {
        into.push(readList(node, open.at(-1)?.path));
        continue;
      }
      const content = blocks([node], context);
      const last = into.at(-1);
      if (last?.type === 'prose') last.content.push(...content);
      else if (content.length) into.push({ type: 'prose', content });
    }
  }
  assignIds(named, context);
  for (const { part } of named)
    if (part.type === 'item') part.label = withFields(part.label, part.id);
  makeFields(parts);
  return { parts, title };
};

const inEntries = (entries: readonly Entry[], into: Item[]): void => {
  for (const entry of entries) {
    if (entry.type === 'item') into.push(entry);
    for (const { items } of entry.parts) inEntries(items, into);
  }
};

/** Every item of a checklist, in the order of the file. */
export const itemsOf = (parts: readonly ChecklistPart[], into: Item[] = []): Item[] => {
  for (const part of parts) {
    if (part.type === 'items') inEntries(part.items, into);
    else if (part.type === 'group') itemsOf(part.parts, into);
  }
  return into;
};
