import { html, nothing } from 'lit';
import type { Gaps } from '../../model/blocks/index.js';
import { fieldsIn } from '../../model/fields.js';
import { entryOf, typedText } from '../../engine/answers.js';
import { fieldView } from '../../views/field.js';
import { wordsAround } from '../../views/field-words.js';
import { inlines } from '../../views/rich-text.js';
import type { BlockView } from '../../views/context.js';

const controls: BlockView<Gaps>['controls'] = (block, view) => {
  const { question, answer, context, locked, change } = view;
  const fields = fieldsIn(block.sentence);
  const inSentence = {
    ...context,
    field: ({ id, size }: { id: string; size: number }) =>
      fieldView({
        id: `field-${question.id}-${id}`,
        label:
          wordsAround(block.sentence, id) ||
          context.t('field', {
            n: fields.findIndex((field) => field.id === id) + 1,
            total: fields.length,
          }),
        size,
        value: typedText(entryOf(answer, id)),
        locked,
        fill: (text) => change({ type: 'fill', field: id, text }),
      }),
  };
  return html`<p
    class="sentence"
    part="option"
    lang=${context.lang ?? nothing}
    dir=${context.dir ?? nothing}
  >
    ${inlines(block.sentence, inSentence)}
  </p>`;
};

/** The view of a sentence with fields. */
export const gaps: BlockView<Gaps> = {
  controls,
  phrases: { missing: 'missingText', neutral: 'written' },
  spoken: () => '',
};
