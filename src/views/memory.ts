import { html, nothing } from 'lit';
import { focusIds, type ViewContext } from './context.js';
import { button } from './parts.js';

/**
 * The sentence about remembering: nothing until a first attempt to save, then where the answers are saved, with a button
 * to forget them.
 *
 * @param remembered The outcome of the last attempt to save or forget.
 * @param dropped The number of saved answers that do not fit the worksheet.
 * @param forget Deletes the saved answers.
 */
export const memoryView = (
  remembered: 'saved' | 'full' | 'forbidden' | 'newer' | 'forgotten' | undefined,
  dropped: number,
  { t }: ViewContext,
  forget: () => void,
): unknown => {
  if (!remembered && !dropped) return nothing;
  return html`<p class="memory small" part="memory" id=${focusIds.memory} tabindex="-1">
    ${dropped ? t('dropped', { n: dropped }) : nothing}
    ${
      remembered === 'saved'
        ? html`${t('remembered')} ${button(t('forget'), forget, 'quiet')}`
        : remembered === 'forgotten' || remembered === 'newer'
          ? t(remembered)
          : remembered
            ? t('notRemembered')
            : nothing
    }
  </p>`;
};
