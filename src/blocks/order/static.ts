import { startingOrder } from '../../engine/order.js';
import type { Order } from '../../model/blocks/index.js';
import type { BlockBack } from '../../static/key.js';
import { list } from '../../static/nodes.js';
import { withSign } from '../../static/write-answer.js';
import { anchorOf, signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { isSigned, idsToWriteIn, optionOf, unsigned } from '../options/static.js';

/** Writes the options in another order than the right one, which the key numbers. */
const write: BlockWriter<Order>['write'] = (answer, { id }, writer, around) => {
  const idsToWrite = idsToWriteIn(answer.options);
  const shown = startingOrder({ seed: 1 }, id, answer);
  return {
    shown: [list(shown.map((option) => unsigned(option, writer, around)))],
    key: [
      list(
        answer.options.map(({ id: own, content, feedback }) =>
          withSign(
            signed('right', writer, anchorOf(writer, own, idsToWrite)),
            content,
            [],
            feedback,
            writer,
            around,
          ),
        ),
        { ordered: true },
      ),
    ],
  };
};

/** Writes options to put in order into the static form. */
export const writeOrder: BlockWriter<Order> = { write, opens: () => 'openAnswer' };

/** Reads options to put in order back from their key: a numbered list with a sign before every option. */
export const backOrder: BlockBack = {
  isKey: (list) => list.ordered === true && isSigned(list),
  toNodes: ({ children }) => [
    {
      type: 'list',
      ordered: true,
      children: children.map((item) => ({ ...optionOf(item), checked: false })),
    },
  ],
};
