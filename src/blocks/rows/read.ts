import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import type { Column, Points } from '../../model/blocks/index.js';
import type { Inline } from '../../model/text.js';
import { sourcePlace } from '../../reader/context.js';
import type { Context } from '../../reader/context.js';
import { assignIds, takeName } from '../../reader/ids.js';
import type { Named } from '../../reader/ids.js';
import { plainText } from '../../model/plain-text.js';
import { largestTable } from '../../reader/nodes.js';
import { line } from '../../reader/rich-text.js';

/** A cell that the author left out at the end of a row. */
const missingCell: TableCell = { type: 'tableCell', children: [] };

const cellsIn = ({ children }: TableRow, width: number): TableCell[] =>
  Array.from({ length: width - 1 }, (_, index) => children[index + 1] ?? missingCell);

/** The cells of a table without the headings and the statements, row by row; undefined when there are none, or too many. */
export const cellsOf = (node: Nodes | undefined): TableCell[][] | undefined => {
  if (node?.type !== 'table') return undefined;
  const width = node.children[0]?.children.length ?? 0;
  const count = (width - 1) * (node.children.length - 1);
  if (count < 1 || count > largestTable) return undefined;
  return node.children.slice(1).map((row) => cellsIn(row, width));
};

/** A row or a column, whose id comes from its words. */
interface Headed {
  id: string;
}

const headedPart = <Part extends Headed>(
  cell: TableCell | undefined,
  key: 'heading' | 'statement',
  rest: object,
  node: Nodes | undefined,
  context: Context,
): Named<Part> => {
  const { name, text } = takeName(line(cell?.children ?? [], context));
  const part = { id: '', [key]: text, ...rest } as unknown as Part;
  const place = sourcePlace(cell ?? node);
  if (place) context.places.set(part, place);
  return { part, name, text: plainText(text), content: () => JSON.stringify(rest) };
};

/**
 * Reads a table: the corner above the statements, the columns and the rows. `readCell` reads one cell, `finishRow` adds the
 * other properties of a row.
 */
export const readTable = <Cell, Row extends { id: string; statement: Inline[] }>(
  table: Table,
  context: Context,
  readCell: (cell: TableCell, column: number) => Cell,
  finishRow: (cells: Cell[]) => Omit<Row, 'id' | 'statement'>,
): { corner: Inline[]; columns: Column[]; rows: Row[] } => {
  const [head, ...body] = table.children as [TableRow, ...TableRow[]];
  const width = head.children.length;
  const columns = head.children
    .slice(1)
    .map((cell) => headedPart<Column>(cell, 'heading', {}, table, context));
  assignIds(columns, context);
  const rows = body.map((row) => {
    const cells = cellsIn(row, width).map((cell, column) => readCell(cell, column));
    return headedPart<Row>(row.children[0], 'statement', finishRow(cells), row, context);
  });
  assignIds(rows, context);
  return {
    corner: line(head.children[0]?.children ?? [], context),
    columns: columns.map(({ part }) => part),
    rows: rows.map(({ part }) => part),
  };
};

/** The property `points`, left out for an empty list. */
export const pointsProperty = (points: Points[]): { points?: Points[] } =>
  points.length ? { points } : {};
