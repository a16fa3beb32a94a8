import type { Scale } from '../../model/blocks/index.js';
import { inline, type Child } from '../../static/nodes.js';
import { pointsTo } from '../../static/write-answer.js';
import type { BlockWriter } from '../../static/writer.js';
import { writeRows } from '../rows/static.js';

/** Nothing, where it needs no sign. */
const noPoints = (): Child => inline('a', { href: '#' }, ['0']);

/** Writes this block into the static form. */
export const writeScale: BlockWriter<Scale> = {
  write: (block, _question, writer, around) =>
    writeRows(
      block,
      {
        box: () => 'open',
        before: (points) =>
          points.flatMap((one) => [one.n || one.to ? pointsTo(one, writer) : noPoints(), ' ']),
        behind: () => [],
      },
      writer,
      around,
    ),
  opens: () => 'openMore',
};
