import { fieldOf } from '../engine/checklist-texts.js';
import { fieldsIn } from '../model/fields.js';
import type { Block, Field, Inline, ListItem, TableCell, TableRow } from '../model/text.js';
import type { ChecklistPartsProps } from './checklist-props.js';
import type { ViewContext } from './context.js';
import { fieldView } from './field.js';
import { wordsAround } from './field-words.js';

type Rich = Block | Inline | ListItem | TableRow | TableCell;

/** Collects the line around every field in a text, by the id of the field. */
const linesByField = (
  nodes: readonly Rich[],
  lines = new Map<string, readonly Inline[]>(),
): ReadonlyMap<string, readonly Inline[]> => {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      for (const { id } of fieldsIn(node.children)) lines.set(id, node.children);
    else if ('children' in node) linesByField(node.children, lines);
  }
  return lines;
};

/** Makes the view of the fields in a line; the label of each is made of the words around it. */
export const fieldViewIn = (
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

/** The context in which the fields of a text can be filled in. */
export const withFields = (nodes: readonly Block[], props: ChecklistPartsProps): ViewContext => {
  const lines = linesByField(nodes);
  return lines.size
    ? { ...props.context, field: (field) => fieldViewIn(lines.get(field.id) ?? [], props)(field) }
    : props.context;
};
