import { isAside, isDone } from '../engine/checklist-read.js';
import { fieldOf, noteOf } from '../engine/checklist-texts.js';
import type { ChecklistState } from '../engine/types.js';
import type { Block, Inline, ListItem, TableRow } from '../model/text.js';
import type { Checklist, ChecklistPart, Entry } from '../model/worksheet.js';

/** The values that a text takes from the page around it. */
interface Around {
  /** The text of a field, by its id and its size in characters. */
  readonly field: (id: string, size: number) => string;
  /** The absolute URL of a link. */
  readonly resolve: (url: string) => string;
}

const inlineText = (nodes: readonly Inline[], around: Around): string =>
  nodes
    .map((node): string => {
      switch (node.type) {
        case 'field':
          return around.field(node.id, node.size);
        case 'link':
          return `${inlineText(node.children, around)} (${around.resolve(node.url)})`;
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
          return inlineText(node.children, around);
      }
    })
    .join('');

const blockText = (node: Block, around: Around): string => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(node.children, around);
    case 'code':
      return node.value;
    case 'thematicBreak':
      return '';
    case 'list':
      return node.children
        .map((item: ListItem, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
          return `${mark} ${blocksText(item.children, around).replace(/\n/g, '\n  ')}`;
        })
        .join('\n');
    case 'table':
      return node.children
        .map(({ children }: TableRow) =>
          children.map((cell) => inlineText(cell.children, around)).join(' | '),
        )
        .join('\n');
    default:
      return blocksText(node.children, around);
  }
};

const blocksText = (nodes: readonly Block[], around: Around): string =>
  nodes
    .map((node) => blockText(node, around))
    .filter(Boolean)
    .join('\n\n');

/**
 * Renders a checklist as plain text to paste anywhere, with the texts and notes that the reader wrote, `[x]` for each item
 * that is done and `[-]` for each that does not apply. An empty field is a line of underscores. It reads as Markdown.
 *
 * @param resolve Returns the absolute URL of a link: a relative one leads nowhere from where the text is pasted.
 */
export const listText = (
  heading: readonly Inline[],
  checklist: Checklist,
  state: ChecklistState,
  resolve: (url: string) => string,
): string => {
  const around: Around = {
    field: (id, size) => fieldOf(state, id) || '_'.repeat(Math.max(size, 3)),
    resolve,
  };
  const markOf = (id: string): string =>
    isAside(checklist, state, id) ? '-' : isDone(checklist, state, id) ? 'x' : ' ';
  const entryText = (entry: Entry): string => {
    const own =
      entry.type === 'item'
        ? [
            `[${markOf(entry.id)}] ${inlineText(entry.label, around)}`,
            blocksText(entry.detail, around),
            noteOf(state, entry.id),
          ]
        : [blocksText(entry.content, around)];
    const nested = entry.parts.flatMap(({ items }) => items.map(entryText));
    return [...own.filter(Boolean), ...nested].join('\n').replace(/\n/g, '\n  ');
  };
  const partText = (part: ChecklistPart): string => {
    switch (part.type) {
      case 'group':
        return [inlineText(part.heading, around), ...part.parts.map(partText)]
          .filter(Boolean)
          .join('\n\n');
      case 'items':
        return part.items.map((entry) => `- ${entryText(entry)}`).join('\n');
      case 'prose':
        return blocksText(part.content, around);
    }
  };
  return (
    [inlineText(heading, around), ...checklist.parts.map(partText)].filter(Boolean).join('\n\n') +
    '\n'
  );
};
