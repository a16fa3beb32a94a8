import type { NumberBlank } from '../../model/blocks/index.js';
import { findAcceptedNumber, isNumber } from './grade.js';
import type { BlockView } from '../../views/context.js';
import { plainText } from '../../model/plain-text.js';
import { typedLine, typedView } from '../typed/view.js';

/** The view of a number to type. */
export const number: BlockView<NumberBlank> = {
  ...typedView,
  controls: (block, view) =>
    typedLine(block.accepted, findAcceptedNumber(block, view.answer), view, {
      mode: 'decimal',
      remark:
        view.answer !== undefined && !isNumber(view.answer)
          ? view.context.t('noNumber')
          : undefined,
    }),
  spoken: (block, answer) => plainText(findAcceptedNumber(block, answer)?.feedback ?? []),
};
