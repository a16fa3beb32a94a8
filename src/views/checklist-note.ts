import { html, noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { noteOf } from '../engine/checklist-texts.js';
import type { Item } from '../model/worksheet.js';
import type { ItemProps } from './checklist-props.js';

/**
 * A note at an item, folded away until there is one.
 *
 * @param name What the item is called.
 */
export const noteView = (
  item: Item,
  name: string,
  { state, context: { t }, send }: ItemProps,
): unknown => {
  const note = noteOf(state, item.id);
  // Folded again only by the reader: who wipes out a note is still writing.
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
