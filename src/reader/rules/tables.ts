import type { Table } from '../../model/text.js';
import type { Worksheet } from '../../model/worksheet.js';

const search = (part: unknown, into: Table[]): Table[] => {
  if (typeof part !== 'object' || part === null) return into;
  if ('type' in part && part.type === 'table') into.push(part as Table);
  else for (const inner of Object.values(part)) search(inner, into);
  return into;
};

/** The tables in the text of a worksheet, which are no questions. */
export const tablesIn = (worksheet: Worksheet): Table[] => search(worksheet, []);
