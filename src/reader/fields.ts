import { makeIds } from '../model/ids.js';
import type { Block, Field, Inline } from '../model/text.js';
import type { ChecklistPart, Items } from '../model/worksheet.js';
import { blanksIn } from './blanks.js';
import { plainText } from '../model/plain-text.js';

/**
 * Makes fields of the blanks in lines that are shown together. The id of a field comes from the words before it, so that
 * adding, removing or moving another field leaves it as it is; the rest of the line tells two with the same words apart.
 *
 * @param scope The prefix of every id, so that fields in other scopes have other ids; empty for none.
 */
export const withFieldsIn = (lines: readonly (readonly Inline[])[], scope: string): Inline[][] => {
  const made: { field: Field; text: string; content: () => string }[] = [];
  const fill = (line: readonly Inline[]): Inline[] => {
    let words = '';
    const walk = (nodes: readonly Inline[]): Inline[] =>
      nodes.flatMap((node): Inline[] => {
        // A link is a control already: a field cannot be in it.
        if ('children' in node && node.type !== 'link')
          return [{ ...node, children: walk(node.children) }];
        if (node.type !== 'text') {
          words += plainText([node]);
          return [node];
        }
        const out: Inline[] = [];
        let from = 0;
        for (const { at, size } of blanksIn(node.value)) {
          const before = node.value.slice(from, at);
          if (before) out.push({ type: 'text', value: before });
          const field: Field = { type: 'field', id: '', size };
          // Line wraps have no influence on the id.
          const text = (words + before).replace(/\s+/g, ' ');
          made.push({ field, text, content: () => plainText(line) });
          out.push(field);
          words = '';
          from = at + size;
        }
        const after = node.value.slice(from);
        words += after;
        if (after) out.push({ type: 'text', value: after });
        return out;
      });
    return walk(line);
  };
  const filled = lines.map(fill);
  makeIds(made).forEach((id, index) => {
    made[index]!.field.id = scope ? `${scope}/${id}` : id;
  });
  return filled;
};

/** Whether there is a field in a line. */
export const hasField = (line: readonly Inline[]): boolean =>
  line.some((node) => node.type === 'field' || ('children' in node && hasField(node.children)));

/** Makes fields of the blanks in a single line, as `withFieldsIn` does. */
export const withFields = (line: readonly Inline[], scope = ''): Inline[] =>
  withFieldsIn([line], scope)[0]!;

/** The lines of text in blocks in which readers may write: paragraphs and the cells of tables. */
const linesIn = (blocks: readonly Block[]): { children: Inline[] }[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return block;
      case 'blockquote':
      case 'callout':
        return linesIn(block.children);
      case 'list':
        return block.children.flatMap(({ children }) => linesIn(children));
      case 'table':
        return block.children.flatMap(({ children }) => children);
      default:
        return [];
    }
  });

const linesInItems = ({ items }: Items): { children: Inline[] }[] =>
  items.flatMap((entry) => [
    ...linesIn(entry.type === 'item' ? entry.detail : entry.content),
    ...entry.parts.flatMap(linesInItems),
  ]);

const linesInParts = (parts: readonly ChecklistPart[]): { children: Inline[] }[] =>
  parts.flatMap((part) => {
    if (part.type === 'prose') return linesIn(part.content);
    return part.type === 'group' ? linesInParts(part.parts) : linesInItems(part);
  });

/** Makes fields of the blanks in the text between the items of a checklist and in their details: `Checked by: ____`. */
export const makeFields = (parts: readonly ChecklistPart[]): void => {
  const lines = linesInParts(parts);
  const filled = withFieldsIn(
    lines.map(({ children }) => children),
    'plan',
  );
  filled.forEach((children, index) => {
    lines[index]!.children = children;
  });
};
