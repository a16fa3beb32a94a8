import { html, nothing } from 'lit';
import { isAside } from '../engine/checklist-read.js';
import { noteOf } from '../engine/checklist-texts.js';
import type { Item } from '../model/worksheet.js';
import { asideButton } from './checklist-aside.js';
import { withFields } from './checklist-fields.js';
import { labelView, itemName } from './checklist-label.js';
import { noteView } from './checklist-note.js';
import type { ItemProps } from './checklist-props.js';
import { text } from './rich-text.js';

const detail = (item: Item, props: ItemProps): unknown =>
  item.detail.length
    ? html`<details class="detail">
        <summary>${props.context.t('details')}</summary>
        ${text(item.detail, withFields(item.detail, props))}
      </details>`
    : nothing;

/**
 * An item: its box and label, the button that sets it aside, its note, its details and its sub-items.
 *
 * @param number The number of the item in its list, shown where the list is ordered.
 * @param below The template of its sub-items.
 */
export const itemView = (
  item: Item,
  number: number,
  ordered: boolean,
  below: unknown,
  props: ItemProps,
): unknown => {
  const { checklist, state, settings, current, context } = props;
  const isSetAside = isAside(checklist, state, item.id);
  const label = labelView(item, number, ordered, props);
  // A note that the reader wrote stays visible when the author turns notes off.
  const hasNote = settings.notes || noteOf(state, item.id) !== '';
  const name = settings.notApplicable || hasNote ? itemName(item, number, context.t) : '';
  return html`<li
    class=${isSetAside ? 'item is-aside' : 'item'}
    part="item"
    role="listitem"
    aria-current=${item.id === current ? 'step' : nothing}
  >
    ${
      settings.notApplicable
        ? html`<div class="row">${label} ${asideButton(item.id, name, isSetAside, props)}</div>`
        : label
    }
    ${
      hasNote || item.detail.length
        ? html`<div class="extras">
            ${hasNote ? noteView(item, name, props) : nothing} ${detail(item, props)}
          </div>`
        : nothing
    }
    ${below}
  </li>`;
};
