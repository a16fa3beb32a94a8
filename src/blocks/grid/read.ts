import type { Nodes, Table, TableCell } from 'mdast';
import type { GridCell, GridRow } from '../../model/blocks/index.js';
import { boxIn } from '../../reader/boxes.js';
import { drawnBox } from '../../reader/drawn.js';
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
  const box = boxIn(text);
  if (box)
    return box.rest.trim()
      ? undefined
      : {
          ticked: box.ticked,
          isBox: true,
          ...((box.odd ?? box.aside) && { odd: box.odd ?? '[-]' }),
        };
  const drawn = drawnBox(text);
  if (drawn?.certainty === 'sure' && !drawn.marker && !drawn.rest.trim())
    return { ticked: drawn.state === 'ticked', isBox: true };
  return /^\s*[xX✓✔]\ufe0f?\s*$/u.test(text) ? { ticked: true, isBox: false } : undefined;
};

/** Whether the line or the heading above a table asks for what is in it. */
const isAsked = (above: Nodes | undefined): boolean =>
  !!above && /[?？؟:]\W*$/.test(toText(above).trimEnd());

/**
 * Whether a table is a grid: all cells are empty or hold a mark, with or without points, and there is at least one box. A
 * table of x has to stand under a question and have one in every row.
 */
const isGrid = (node: Nodes | undefined, context: Context, above?: Nodes): node is Table => {
  const rows = cellsOf(node);
  let boxes = 0;
  const isOfMarks = rows?.flat().every((cell) => {
    const { text, gives } = textBesidesPoints(cell, context);
    const mark = markIn(text);
    if (mark?.isBox) boxes++;
    return mark ?? (!text.trim() && !gives);
  });
  if (!rows || !isOfMarks) return false;
  const isMarked = (row: TableCell[]): boolean => row.some((cell) => markIn(toText(cell)));
  return boxes > 0 || (rows[0]!.length > 1 && isAsked(above) && rows.every(isMarked));
};

/** Reads a grid: a table of boxes, with a choice in every row. */
export const grid: BlockReader = {
  find: (nodes, index, before, context, heading) => {
    const table = nodes[index];
    const above = index ? nodes[index - 1] : heading;
    if (!isGrid(table, context, above)) return undefined;
    // Where every mark is a tick, an empty cell is a box that is not right: there is nothing else to choose.
    const marks = cellsOf(table)!.flatMap((row) =>
      row.map((cell) => markIn(textBesidesPoints(cell, context).text)),
    );
    const isEmptyBox = marks.every((mark) => mark?.ticked !== false);
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
  provesQuiz: (node, context) => isGrid(node, context),
};
