import type { Nodes, Table } from 'mdast';
import type { Points, ScaleRow } from '../../model/blocks.js';
import { placeOf } from '../context.js';
import { toText } from '../nodes.js';
import { signedNumber, takePoints } from '../points.js';
import { cellsOf, readTable } from './table.js';
import type { BlockReader } from './types.js';

/** A table of numbers: each is what the column brings, so they have signs, but for 0. */
const isScale = (node: Nodes | undefined): node is Table => {
  const texts = cellsOf(node)
    ?.flat()
    .map((cell) => (cell ? toText(cell).trim() : ''));
  const isPoints = (text: string): boolean =>
    text.split(/\s+(?=[+\-−–])/).every((one) => signedNumber(one) !== undefined);
  return (
    !!texts?.every((text) => !text || text === '0' || isPoints(text)) &&
    texts.some((text) => text && text !== '0')
  );
};

/** Statements to agree with more or less. */
export const scale: BlockReader = {
  type: 'scale',
  find: (nodes, index, _before, context) => {
    const table = nodes[index];
    if (!isScale(table)) return undefined;
    return {
      end: index + 1,
      place: placeOf(table),
      read: () => ({
        type: 'scale',
        ...readTable<Points[] | null, ScaleRow>(
          table,
          context,
          (cell) => {
            if (!cell || !toText(cell).trim()) return null;
            const { node, points } = takePoints(cell, context);
            const n = signedNumber(toText(node)) ?? (toText(node).trim() === '0' ? 0 : undefined);
            return n === undefined ? points : [...points, { to: '', n }];
          },
          (cells) => ({ cells }),
        ),
      }),
    };
  },
  provesQuiz: isScale,
};
