import type { Grid } from '../../model/blocks/index.js';
import { behind } from '../../static/write-answer.js';
import { signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { writeRows } from '../rows/static.js';

/** Writes a grid into the static form. */
export const writeGrid: BlockWriter<Grid> = {
  write: (block, _question, writer, around) =>
    writeRows(
      block,
      {
        box: ({ several }) => (several ? 'box' : 'open'),
        before: ({ right }, { cells }) => {
          const isGraded = cells.some((cell) => cell?.right);
          return signed(!isGraded ? 'open' : right ? 'right' : 'wrong', writer);
        },
        behind: ({ points }) => behind(points, writer),
      },
      writer,
      around,
    ),
  opens: ({ graded }) => (graded ? 'openAnswer' : 'openMore'),
};
