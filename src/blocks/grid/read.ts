import type { Nodes } from 'mdast';
import type { GridCell, GridRow } from '../../model/blocks/index.js';
import { endsAsking } from '../../reader/asking.js';
import { boxInCell } from '../../reader/boxes.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';
import { textBesidesPoints, takePoints } from '../../reader/points.js';
import { cellsOf, pointsProperty, readTable } from '../rows/read.js';

/** The sign in a cell that means a box: a box, or an x for a ticked one. */
interface Mark {
  ticked: boolean;
  /** The box as drawn, where it is in brackets and GFM does not know it. */
  odd?: string;
  /** Whether it is a box, which only a question has in its cells; an x may stand in any table. */
  isBox: boolean;
}

/** The mark that is all of a cell. */
const markIn = (text: string): Mark | undefined => {
  const box = boxInCell(text);
  if (!box) return /^\s*[xX✓✔]\ufe0f?\s*$/u.test(text) ? { ticked: true, isBox: false } : undefined;
  const { ticked, aside, odd = aside ? '[-]' : undefined, rest } = box;
  return rest.trim() ? undefined : { ticked, isBox: true, ...(odd !== undefined && { odd }) };
};

/**
 * The marks of a grid, row by row; undefined for any other table. All cells of a grid are empty or hold a mark, with or
 * without points, and there is at least one box. A grid of x has to stand under a question and have one in every row.
 */
const marksOf = (
  node: Nodes | undefined,
  context: Context,
  above?: Nodes,
): (Mark | undefined)[][] | undefined => {
  let isOfMarks = true;
  const rows = cellsOf(node)?.map((row) =>
    row.map((cell) => {
      const { text, gives } = textBesidesPoints(cell, context);
      const mark = markIn(text);
      isOfMarks &&= !!mark || (!text.trim() && !gives);
      return mark;
    }),
  );
  if (!rows || !isOfMarks) return undefined;
  const isOfBoxes = rows.flat().some((mark) => mark?.isBox);
  const isAsked = (): boolean =>
    !!above &&
    endsAsking(toText(above)) &&
    rows[0]!.length > 1 &&
    rows.every((row) => row.some(Boolean));
  return isOfBoxes || isAsked() ? rows : undefined;
};

/** Reads a grid: a table of boxes, with a choice in every row. */
export const grid: BlockReader = {
  find: (nodes, index, _before, context, heading) => {
    const table = nodes[index];
    const above = index ? nodes[index - 1] : heading;
    const marks = marksOf(table, context, above);
    if (table?.type !== 'table' || !marks) return undefined;
    // Where every mark is a tick, an empty cell is a box that is not right: there is nothing else to choose.
    const isEmptyBox = marks.flat().every((mark) => mark?.ticked !== false);
    return {
      end: index + 1,
      place: sourcePlace(table),
      read: () => {
        const read = readTable<GridCell | null, GridRow>(
          table,
          context,
          (cell) => {
            const { node, points } = takePoints(cell, context);
            const mark = markIn(toText(node));
            if (!mark) return isEmptyBox ? { right: false } : null;
            if (mark.odd) context.report('odd-box', cell, { box: mark.odd });
            return { right: mark.ticked, ...pointsProperty(points) };
          },
          (cells) => ({ several: cells.filter((cell) => cell?.right).length > 1, cells }),
        );
        const graded = read.rows.some(({ cells }) => cells.some((cell) => cell?.right));
        return { type: 'grid', graded, ...read };
      },
    };
  },
  provesQuiz: (node, context) => marksOf(node, context) !== undefined,
};
