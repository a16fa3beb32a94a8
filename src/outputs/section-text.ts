import { isDone } from '../engine/checklist-read.js';
import { fieldOf } from '../engine/checklist-texts.js';
import type { ChecklistState } from '../engine/types.js';
import type { Block, Inline, ListItem, TableRow } from '../model/text.js';
import type { Checklist, ChecklistPart, Entry } from '../model/worksheet.js';

type FieldText = (id: string, size: number) => string;

const inline = (nodes: readonly Inline[], field: FieldText): string =>
  nodes
    .map((node): string => {
      switch (node.type) {
        case 'field':
          return field(node.id, node.size);
        case 'link':
          return `${inline(node.children, field)} (${node.url})`;
        case 'image':
          return node.alt;
        case 'break':
          return '\n';
        case 'footnoteReference':
          return '';
        case 'text':
        case 'inlineCode':
          return node.value;
        default:
          return inline(node.children, field);
      }
    })
    .join('');

const block = (node: Block, field: FieldText): string => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inline(node.children, field);
    case 'code':
      return node.value;
    case 'thematicBreak':
      return '';
    case 'list':
      return node.children
        .map((item: ListItem, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
          return `${mark} ${blocks(item.children, field).replace(/\n/g, '\n  ')}`;
        })
        .join('\n');
    case 'table':
      return node.children
        .map(({ children }: TableRow) =>
          children.map((cell) => inline(cell.children, field)).join(' | '),
        )
        .join('\n');
    default:
      return blocks(node.children, field);
  }
};

const blocks = (nodes: readonly Block[], field: FieldText): string =>
  nodes
    .map((node) => block(node, field))
    .filter(Boolean)
    .join('\n\n');

/**
 * What a list to go on with says, as plain text to paste anywhere: what was written stands in its place, a box is ticked
 * where the reader ticked it. An empty field is the line that it is on paper.
 */
export const sectionText = (
  heading: readonly Inline[],
  checklist: Checklist,
  state: ChecklistState,
): string => {
  const field: FieldText = (id, size) => fieldOf(state, id) || '_'.repeat(Math.max(size, 3));
  const entry = (one: Entry): string => {
    const own =
      one.type === 'item'
        ? [
            `[${isDone(checklist, state, one.id) ? 'x' : ' '}] ${inline(one.label, field)}`,
            blocks(one.detail, field),
          ]
        : [blocks(one.content, field)];
    const nested = one.parts.flatMap(({ items }) => items.map(entry));
    return [...own.filter(Boolean), ...nested].join('\n').replace(/\n/g, '\n  ');
  };
  const part = (one: ChecklistPart): string => {
    switch (one.type) {
      case 'group':
        return [inline(one.heading, field), ...one.parts.map(part)].filter(Boolean).join('\n\n');
      case 'items':
        return one.items.map((each) => `- ${entry(each)}`).join('\n');
      case 'prose':
        return blocks(one.content, field);
    }
  };
  return [inline(heading, field), ...checklist.parts.map(part)].filter(Boolean).join('\n\n') + '\n';
};
