import type { ChecklistPart } from '../../model/worksheet.js';
import type { Context } from '../context.js';
import type { Rule } from './types.js';

/** As many items as a reader keeps an overview of. */
const most = 9;

const look = (
  parts: readonly ChecklistPart[],
  group: object | undefined,
  context: Context,
): void => {
  const items = parts.flatMap((part) =>
    part.type === 'items' ? part.items.filter((entry) => entry.type === 'item') : [],
  );
  if (items.length > most) {
    context.report('many-items', 'info', group ?? items[0], { count: items.length, most });
  }
  for (const part of parts) if (part.type === 'group') look(part.parts, part, context);
};

/** A long group is easier to do in parts. */
export const manyItems: Rule = (worksheet, context) => {
  if (worksheet.kind === 'checklist') look(worksheet.parts, undefined, context);
};
