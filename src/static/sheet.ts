import type { Element } from 'hast';
import { plainText } from '../model/plain-text.js';
import type { Inline } from '../model/text.js';
import type { ChecklistPart, Entry, Item, Items } from '../model/worksheet.js';
import { apart, entry, list } from './nodes.js';
import type { Child } from './nodes.js';
import type { Sections } from './sections.js';
import { blocks, line } from './text.js';
import { anchorOf, signed } from './writer.js';
import type { Identified, Writer } from './writer.js';

/** Restores the blanks of a line that became fields: ids are derived from the text with blanks. */
const withBlanks = (nodes: readonly Inline[]): Inline[] =>
  nodes.map((node): Inline => {
    if (node.type === 'field') return { type: 'text', value: '_'.repeat(node.size) };
    return 'children' in node ? { ...node, children: withBlanks(node.children) } : node;
  });

const identified = (id: string, words: readonly Inline[]): Identified => ({
  id,
  text: plainText(withBlanks(words)),
});

const identifiedItems = ({ items }: Items): Identified[] =>
  items.flatMap((one) => [
    ...(one.type === 'item' ? [identified(one.id, one.label)] : []),
    ...one.parts.flatMap(identifiedItems),
  ]);

/** The groups and items of a checklist, with the texts that their ids are derived from. */
export const identifiedParts = (parts: readonly ChecklistPart[]): Identified[] =>
  parts.flatMap((part) =>
    part.type === 'items'
      ? identifiedItems(part)
      : part.type === 'group'
        ? [identified(part.id, part.heading), ...identifiedParts(part.parts)]
        : [],
  );

/** The number of items of a checklist to tick. An item with sub-items is not counted: its state follows from theirs. */
export const countItems = (parts: readonly ChecklistPart[]): number => {
  let count = 0;
  for (const part of parts) {
    if (part.type === 'group') count += countItems(part.parts);
    if (part.type !== 'items') continue;
    for (const one of part.items) {
      const under = countItems(one.parts);
      count += one.type === 'item' && !under ? 1 : under;
    }
  }
  return count;
};

/** Writes the parts of a checklist, or of a result, under a heading on this level. */
export const writeChecklistParts = (
  parts: readonly ChecklistPart[],
  writer: Writer,
  sections: Sections,
  named: ReadonlySet<string>,
  level: number,
): Element[] => {
  const around = { level };
  const label = ({ id, label: words, done, aside }: Item): Child[] => [
    ...signed(done ? 'ticked' : aside ? 'aside' : 'box', writer, anchorOf(writer, id, named)),
    ...line(words, writer, around),
  ];
  const one = (part: Entry): Child[] => {
    const lists = part.parts.map(itemsOf);
    if (part.type === 'item')
      return entry(label(part), [...blocks(part.detail, writer, around), ...lists]);
    const [first, ...rest] = part.content;
    return first?.type === 'paragraph'
      ? entry(line(first.children, writer, around), [...blocks(rest, writer, around), ...lists])
      : apart([...blocks(part.content, writer, around), ...lists]);
  };
  const itemsOf = ({ items, ordered, start }: Items): Element =>
    list(items.map(one), { ordered, start });
  return parts.flatMap((part): Element[] => {
    switch (part.type) {
      case 'items':
        return [itemsOf(part)];
      case 'prose':
        return part.content.flatMap((block) =>
          block.type === 'heading'
            ? sections.heading(line(block.children, writer, around), {
                above: level,
                depth: block.depth,
              }).element
            : blocks([block], writer, around),
        );
      case 'group': {
        const { element, level: own } = sections.heading(line(part.heading, writer, around), {
          above: level,
          depth: part.depth,
          id: part.id,
          named,
        });
        return [element, ...writeChecklistParts(part.parts, writer, sections, named, own)];
      }
    }
  });
};
