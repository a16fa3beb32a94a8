import type { Scale } from '../../model/blocks/index.js';
import { inline, type Child } from '../../static/nodes.js';
import { pointsTo } from '../../static/write-answer.js';
import type { BlockWriter } from '../../static/writer.js';
import { writeRows } from '../rows/static.js';

/** Writes 0 points, as a link since a 0 needs no sign. */
const zeroPoints = (): Child => inline('a', { href: '#' }, ['0']);

/** Writes a scale into the static form. */
export const writeScale: BlockWriter<Scale> = {
  write: (block, _question, writer, around) =>
    writeRows(
      block,
      {
        box: () => 'open',
        before: (points) =>
          points.flatMap((point) => [
            point.n || point.to ? pointsTo(point, writer) : zeroPoints(),
            ' ',
          ]),
        behind: () => [],
      },
      writer,
      around,
    ),
  opens: () => 'openMore',
};
