import type { AnswerBlock, Points } from '../../model/blocks/index.js';

/** Boxes of which a reader ticks one, or any number. */
export interface Pick {
  several: boolean;
  /** Whether it is a row of a table, which a reader may leave open. */
  isRow: boolean;
  /** What ticking each box brings. */
  boxes: (readonly Points[])[];
}

/** Whether an answer block has a right answer. */
export const isGraded = (block: AnswerBlock): boolean => {
  switch (block.type) {
    case 'choice':
    case 'grid':
      return block.graded;
    case 'order':
    case 'blank':
    case 'number':
      return true;
    case 'scale':
    case 'text':
    case 'gaps':
      return false;
  }
};

/** What a reader ticks in an answer block; nothing where boxes bring no points. */
export const picksOf = (block: AnswerBlock): Pick[] => {
  switch (block.type) {
    case 'choice': {
      const { several, options } = block;
      return [{ several, isRow: false, boxes: options.map(({ points = [] }) => points) }];
    }
    case 'grid':
      return block.rows.map(({ several, cells }) => ({
        several,
        isRow: true,
        boxes: cells.flatMap((cell) => (cell ? [cell.points ?? []] : [])),
      }));
    case 'scale':
      return block.rows.map(({ cells }) => ({
        several: false,
        isRow: true,
        boxes: cells.filter((cell) => cell !== null),
      }));
    default:
      return [];
  }
};

/** All points that an answer block can bring. */
export const pointsIn = (block: AnswerBlock): Points[] =>
  picksOf(block).flatMap(({ boxes }) => boxes.flat());

/** Whether an answer block counts in the score. */
export const isScored = (block: AnswerBlock): boolean =>
  isGraded(block) || pointsIn(block).some(({ to, n }) => !to && n !== 0);
