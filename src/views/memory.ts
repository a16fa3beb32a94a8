import { html, nothing } from 'lit';
import { focusIds, type ViewContext } from './context.js';
import { button } from './parts.js';

/**
 * What is told about remembering: nothing until something was, then where it is and how to have it forgotten.
 * `dropped`: how many remembered answers no longer fit the worksheet.
 */
export const memoryView = (
  remembered: 'saved' | 'full' | 'forbidden' | 'forgotten' | undefined,
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
        : remembered === 'forgotten'
          ? t('forgotten')
          : remembered
            ? t('notRemembered')
            : nothing
    }
  </p>`;
};
