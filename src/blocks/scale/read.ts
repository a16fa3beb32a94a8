import type { Nodes, Table } from 'mdast';
import type { Points, ScaleRow } from '../../model/blocks/index.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { toText } from '../../reader/nodes.js';
import { textBesidesPoints, signedNumber, takePoints } from '../../reader/points.js';
import { cellsOf, readTable } from '../rows/read.js';

/** The number of points that a text means; only 0 needs no sign. */
const pointsNumber = (text: string): number | undefined =>
  text.trim() === '0' ? 0 : signedNumber(text);

/** Whether a table is a scale: its cells hold numbers of points, which have signs, except 0. */
const isScale = (node: Nodes | undefined, context: Context): node is Table => {
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
    if (!isScale(table, context)) return undefined;
    return {
      end: index + 1,
      place: sourcePlace(table),
      read: () => ({
        type: 'scale',
        ...readTable<Points[] | null, ScaleRow>(
          table,
          context,
          (cell) => {
            const { node, points } = takePoints(cell, context);
            const n = pointsNumber(toText(node));
            const all = n === undefined ? points : [...points, { to: '', n }];
            return all.length ? all : null;
          },
          (cells) => ({ cells }),
        ),
      }),
    };
  },
  provesQuiz: isScale,
};
