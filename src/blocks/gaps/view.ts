import { html, nothing } from 'lit';
import type { Gaps } from '../../model/blocks/index.js';
import { fieldsIn } from '../../model/fields.js';
import { fieldView } from '../../views/field.js';
import { wordsAround } from '../../views/field-words.js';
import { inlines } from '../../views/rich-text.js';
import type { BlockView } from '../../views/context.js';

/** A sentence to complete. */
export const gaps: BlockView<Gaps> = (block, view) => {
  const { question, context, locked, send } = view;
  const answer = view.answer as Readonly<Record<string, string>> | undefined;
  const valueOf = (id: string): string => (answer && Object.hasOwn(answer, id) && answer[id]) || '';
  const fields = fieldsIn(block.sentence);
  const fill = (id: string, text: string): void => {
    const others = Object.entries(answer ?? {}).filter(([other]) => other !== id);
    send(Object.fromEntries(text ? [...others, [id, text]] : others));
  };
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
        value: valueOf(id),
        locked,
        fill: (text) => fill(id, text),
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
