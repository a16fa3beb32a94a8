import type { Choice } from '../../model/blocks/index.js';
import type { BlockBack } from '../../static/key.js';
import { signOf } from '../../static/lines.js';
import { list } from '../../static/nodes.js';
import { withSign } from '../../static/write-answer.js';
import { anchorOf, signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { comment, isSigned, namedIn, optionOf, plain } from '../options/static.js';

/** The key is the list once more with signs in front; that of an opinion with nothing to tell is the list itself. */
const write: BlockWriter<Choice>['write'] = (
  { several, graded, options },
  _question,
  writer,
  around,
) => {
  const named = namedIn(options);
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
      const anchor = anchorOf(writer, id, named, last ? { last: '' } : {});
      return withSign(signed(sign, writer, anchor), content, points, feedback, writer, around);
    }),
  );
  // An opinion with nothing to tell of it is its own key.
  const isPlain = options.every(({ feedback, points }) => !feedback.length && !points);
  if (isPlain && !graded) return { shown: [key], key: [] };
  const shown = list(
    options.map((option) =>
      several
        ? withSign(signed('box', writer), option.content, [], [], writer, around)
        : plain(option, writer, around),
    ),
  );
  return { shown: [shown], key: [key] };
};

/** Writes this block into the static form. */
export const writeChoice: BlockWriter<Choice> = {
  write,
  opens: ({ graded }) => (graded ? 'openAnswer' : 'openMore'),
};

/** A list with a sign before every option. */
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
