import { fieldOf } from '../engine/checklist-texts.js';
import { fieldsIn } from '../model/fields.js';
import type { Block, Field, Inline, ListItem, TableCell, TableRow } from '../model/text.js';
import type { ChecklistPartsProps } from './checklist-props.js';
import type { ViewContext } from './context.js';
import { fieldView } from './field.js';
import { wordsAround } from './field-words.js';

type Rich = Block | Inline | ListItem | TableRow | TableCell;

/** Every field in a text, with the line that it stands in. */
const linesOf = (
  nodes: readonly Rich[],
  found = new Map<string, readonly Inline[]>(),
): ReadonlyMap<string, readonly Inline[]> => {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      for (const { id } of fieldsIn(node.children)) found.set(id, node.children);
    else if ('children' in node) linesOf(node.children, found);
  }
  return found;
};

/** Shows a field, named by the words around it. */
export const fieldIn = (
  line: readonly Inline[],
  { checklist, state, context, send }: ChecklistPartsProps,
): ((field: Field) => unknown) => {
  const fields = fieldsIn(line);
  return ({ id, size }) =>
    fieldView({
      id: `field-${checklist.id}-${id}`,
      label:
        wordsAround(line, id) ||
        context.t('field', {
          n: fields.findIndex((field) => field.id === id) + 1,
          total: fields.length,
        }),
      size,
      value: fieldOf(state, id),
      locked: false,
      fill: (text) => send({ type: 'fill', field: id, text }),
    });
};

/** What a text needs so that the reader can write in its fields. */
export const withFields = (nodes: readonly Block[], props: ChecklistPartsProps): ViewContext => {
  const lines = linesOf(nodes);
  return lines.size
    ? { ...props.context, field: (field) => fieldIn(lines.get(field.id) ?? [], props)(field) }
    : props.context;
};
