import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LongText } from '../../model/blocks/index.js';
import type { BlockView } from '../../views/context.js';
import { typedText } from '../../engine/answers.js';

/** The view of a line to write on, which grows with the text. */
export const text: BlockView<LongText> = {
  controls: (_block, { answer, context, locked, change }) =>
    html`<div class="typed" part="option">
      <label>
        <span class="label">${context.t('yourAnswer')}</span>
        <textarea
          class="field"
          rows="3"
          .value=${live(typedText(answer))}
          ?readonly=${locked}
          @input=${(event: Event) =>
            change({ type: 'fill', text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
    </div>`,
  phrases: { missing: 'missingText', neutral: 'written', explanation: 'modelAnswer' },
  spoken: () => '',
};
