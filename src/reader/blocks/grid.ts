import type { Nodes, Table, TableCell } from 'mdast';
import type { GridCell, GridRow } from '../../model/blocks.js';
import { boxIn } from '../boxes.js';
import { placeOf } from '../context.js';
import { toText } from '../nodes.js';
import { takePoints } from '../points.js';
import { cellsOf, orNone, readTable } from './table.js';
import type { BlockReader } from './types.js';

const boxOf = (cell: TableCell): ReturnType<typeof boxIn> => boxIn(toText(cell));

/** Whether a table is a grid of boxes: boxes, points and empty cells, and no other words. */
const isGrid = (node: Nodes | undefined): node is Table => {
  const cells = cellsOf(node)?.flat();
  let boxes = 0;
  return (
    !!cells?.every((cell) => {
      const text = cell ? toText(cell).trim() : '';
      if (!text) return true;
      const box = boxIn(text);
      if (box) boxes++;
      return box && /^(?:\s*[+\-−–]\s?\d[\d.,]*)*\s*$/.test(box.rest);
    }) && boxes > 0
  );
};

/** A table of boxes: a choice for every row. */
export const grid: BlockReader = {
  type: 'grid',
  find: (nodes, index, _before, context) => {
    const table = nodes[index];
    if (!isGrid(table)) return undefined;
    return {
      end: index + 1,
      place: placeOf(table),
      read: () => {
        const read = readTable<GridCell | null, GridRow>(
          table,
          context,
          (cell) => {
            if (!cell) return null;
            const { node, points } = takePoints(cell, context);
            const box = boxOf(node);
            if (!box) return null;
            if (box.odd) context.report('odd-box', 'warning', cell, { box: box.odd });
            return { right: box.ticked, ...orNone(points) };
          },
          (cells) => ({ several: cells.filter((cell) => cell?.right).length > 1, cells }),
        );
        const graded = read.rows.some(({ cells }) => cells.some((cell) => cell?.right));
        return { type: 'grid', graded, ...read };
      },
    };
  },
  provesQuiz: isGrid,
};
