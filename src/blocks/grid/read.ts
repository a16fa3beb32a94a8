import type { Nodes, Table } from 'mdast';
import type { GridCell, GridRow } from '../../model/blocks/index.js';
import { boxIn } from '../../reader/boxes.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';
import { textBesidesPoints, takePoints } from '../../reader/points.js';
import { cellsOf, pointsProperty, readTable } from '../rows/read.js';

/** Whether a table is a grid: all cells are empty or hold a box, with or without points, and there is at least one box. */
const isGrid = (node: Nodes | undefined, context: Context): node is Table => {
  const cells = cellsOf(node)?.flat();
  let boxes = 0;
  return (
    !!cells?.every((cell) => {
      const { text, gives } = textBesidesPoints(cell, context);
      const box = boxIn(text);
      if (box) boxes++;
      return box ? !box.rest.trim() : !text.trim() && !gives;
    }) && boxes > 0
  );
};

/** Reads a grid: a table of boxes, with a choice in every row. */
export const grid: BlockReader = {
  find: (nodes, index, _before, context) => {
    const table = nodes[index];
    if (!isGrid(table, context)) return undefined;
    return {
      end: index + 1,
      place: sourcePlace(table),
      read: () => {
        const read = readTable<GridCell | null, GridRow>(
          table,
          context,
          (cell) => {
            const { node, points } = takePoints(cell, context);
            const box = boxIn(toText(node));
            if (!box) return null;
            if (box.odd || box.aside) context.report('odd-box', cell, { box: box.odd ?? '[-]' });
            return { right: box.ticked, ...pointsProperty(points) };
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
