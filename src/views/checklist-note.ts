import { html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { noteOf } from '../engine/checklist-texts.js';
import type { Item } from '../model/worksheet.js';
import type { ItemProps } from './checklist-props.js';

/**
 * The note at an item, collapsed while it is empty.
 *
 * @param name The name of the item.
 */
export const noteView = (
  item: Item,
  name: string,
  { state, context: { t }, send }: ItemProps,
): unknown => {
  const note = noteOf(state, item.id);
  // Only the reader collapses it again: a note that was just emptied may still be written in.
  return html`<details
    class=${note ? 'note is-written' : 'note'}
    part="note"
    ?open=${note ? true : noChange}
  >
    <summary>${t('itemNote')}<span class="spoken">: ${name}</span></summary>
    <div class="paper" data-text=${note}>
      <textarea
        rows="1"
        aria-label="${t('itemNote')}: ${name}"
        .value=${live(note)}
        @input=${(event: Event) =>
          send({ type: 'note', item: item.id, text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
  </details>`;
};
