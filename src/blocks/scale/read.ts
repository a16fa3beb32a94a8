import type { Nodes, Table, TableCell } from 'mdast';
import type { Points, ScaleRow } from '../../model/blocks/index.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';
import { textBesidesPoints, signedNumber, takePoints } from '../../reader/points.js';
import { cellsOf, readTable } from '../rows/read.js';

/** The number of points that a text means; only 0 needs no sign. */
const pointsNumber = (text: string): number | undefined =>
  text.trim() === '0' ? 0 : signedNumber(text);

const wholeNumber = (cell: TableCell): number => {
  const text = toText(cell).trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN;
};

/** Whether cells hold whole numbers that rise, as the columns of a printed scale do. */
const isRising = (cells: readonly TableCell[]): boolean => {
  const numbers = cells.map(wholeNumber);
  return numbers.length > 2 && numbers.every((n, at) => (at ? n > numbers[at - 1]! : n >= 0));
};

/** The number in each column of a table whose headings are such numbers over empty cells, or whose rows all hold them. */
const columnNumbers = (node: Nodes | undefined): readonly number[] | undefined => {
  const rows = cellsOf(node);
  if (!rows) return undefined;
  const [first = []] = rows;
  const headings = (node as Table).children[0]!.children.slice(1);
  const isEmpty = rows.flat().every((cell) => !toText(cell).trim());
  if (isEmpty) return isRising(headings) ? headings.map(wholeNumber) : undefined;
  const isSame = rows.every((row) =>
    row.every((cell, at) => wholeNumber(cell) === wholeNumber(first[at]!)),
  );
  return isSame && isRising(first) ? first.map(wholeNumber) : undefined;
};

/** Whether the cells of a table hold numbers of points, which have signs, except 0. */
const holdsPoints = (node: Nodes | undefined, context: Context): boolean => {
  const cells = cellsOf(node)
    ?.flat()
    .map((cell) => textBesidesPoints(cell, context));
  return (
    !!cells?.every(({ text }) => !text.trim() || pointsNumber(text) !== undefined) &&
    cells.some(({ text, gives }) => gives || signedNumber(text) !== undefined)
  );
};

/** Reads a scale: statements to agree with more or less. */
export const scale: BlockReader = {
  find: (nodes, index, _before, context) => {
    const table = nodes[index];
    const numbers = columnNumbers(table);
    if (table?.type !== 'table' || (!numbers && !holdsPoints(table, context))) return undefined;
    return {
      end: index + 1,
      place: sourcePlace(table),
      read: () => ({
        type: 'scale',
        ...readTable<Points[] | null, ScaleRow>(
          table,
          context,
          (cell, column) => {
            const { node, points } = takePoints(cell, context);
            const n = numbers?.[column] ?? pointsNumber(toText(node));
            const all = n === undefined ? points : [...points, { to: '', n }];
            return all.length ? all : null;
          },
          (cells) => ({ cells }),
        ),
      }),
    };
  },
  provesQuiz: (node, context) => columnNumbers(node) !== undefined || holdsPoints(node, context),
};
