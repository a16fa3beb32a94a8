import type { LongText } from '../../model/blocks/index.js';
import { writingLine } from '../../static/write-answer.js';
import type { BlockWriter } from '../../static/writer.js';

/** Writes a line to write on into the static form. */
export const writeText: BlockWriter<LongText> = {
  write: () => ({ shown: [writingLine()], key: [] }),
  opens: () => 'openExample',
};
