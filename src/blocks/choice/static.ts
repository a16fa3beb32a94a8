import type { Choice } from '../../model/blocks/index.js';
import type { BlockBack } from '../../static/key.js';
import { signOf } from '../../static/lines.js';
import { list } from '../../static/nodes.js';
import { withSign } from '../../static/write-answer.js';
import { anchorOf, signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { comment, isSigned, idsToWriteIn, optionOf, unsigned } from '../options/static.js';

/** Writes a choice. The key repeats the list with signs in front. */
const write: BlockWriter<Choice>['write'] = (
  { several, graded, options },
  _question,
  writer,
  around,
) => {
  const idsToWrite = idsToWriteIn(options);
  const key = list(
    options.map(({ id, content, feedback, right, last, points }) => {
      const sign = several
        ? right
          ? 'ticked'
          : 'box'
        : graded
          ? right
            ? 'right'
            : 'wrong'
          : 'open';
      const anchor = anchorOf(writer, id, idsToWrite, last ? { last: '' } : {});
      return withSign(signed(sign, writer, anchor), content, points, feedback, writer, around);
    }),
  );
  // Without a right answer, feedback and points the key adds nothing, so it is shown in place of the list.
  const isPlain = options.every(({ feedback, points }) => !feedback.length && !points);
  if (isPlain && !graded) return { shown: [key], key: [] };
  const shown = list(
    options.map((option) =>
      several
        ? withSign(signed('box', writer), option.content, [], [], writer, around)
        : unsigned(option, writer, around),
    ),
  );
  return { shown: [shown], key: [key] };
};

/** Writes this block into the static form. */
export const writeChoice: BlockWriter<Choice> = {
  write,
  opens: ({ graded }) => (graded ? 'openAnswer' : 'openMore'),
};

/** Reads a choice back from its key: a list with a sign before every option. */
export const backChoice: BlockBack = {
  isKey: isSigned,
  toNodes: ({ children }) => {
    const sign = signOf(children[0]!.children[0])?.sign;
    const isSeveral = sign === 'ticked' || sign === 'box';
    const options = children.map(optionOf);
    return [
      ...(isSeveral ? [comment('several')] : []),
      { type: 'list', ordered: false, children: options },
    ];
  },
};
