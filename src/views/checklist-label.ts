import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAside, isDone, progressOf } from '../engine/checklist-read.js';
import { fieldOf } from '../engine/checklist-texts.js';
import { fieldsIn } from '../model/fields.js';
import type { Translate } from '../locales/translate.js';
import type { Inline } from '../model/text.js';
import type { Checklist, Item } from '../model/worksheet.js';
import { fieldViewIn } from './checklist-fields.js';
import type { ItemProps } from './checklist-props.js';
import { leafText } from '../model/plain-text.js';
import { inlines, line } from './rich-text.js';

/** The id of the checkbox element of an item, for moving the focus to it. */
export const boxId = ({ id }: Checklist, item: string): string => `box-${id}-${item}`;

/** The words of a label, with the text that `written` returns for each field, or an ellipsis where that is empty. */
const labelWords = (nodes: readonly Inline[], written: (field: string) => string): string =>
  nodes
    .map((node): string =>
      node.type === 'field'
        ? written(node.id) || '…'
        : 'children' in node
          ? labelWords(node.children, written)
          : leafText(node),
    )
    .join('')
    .replace(/\s+/g, ' ');

/** The name of an item in a sentence: the words of its label, or its number where it has none. */
export const itemName = ({ label }: Item, number: number, t: Translate): string =>
  labelWords(label, () => '').trim() || t('item', { n: number });

const checkbox = (item: Item, name: string | undefined, props: ItemProps): unknown => {
  const { checklist, state, context, current, send } = props;
  const { done, of } = progressOf(checklist, state, item.id);
  return html`<input
    type="checkbox"
    id=${name !== undefined || item.id === current ? boxId(checklist, item.id) : nothing}
    aria-label=${name ?? nothing}
    lang=${(name !== undefined && context.lang) || nothing}
    .checked=${live(isDone(checklist, state, item.id))}
    .indeterminate=${live(done > 0 && done < of)}
    @change=${(event: Event) =>
      send({ type: 'tick', item: item.id, done: (event.target as HTMLInputElement).checked })}
  />`;
};

/** The status of an item in words, set aside or next to do; empty where it has neither. */
const statusText = (item: Item, { checklist, state, context, current }: ItemProps): string => {
  if (isAside(checklist, state, item.id)) return context.t('aside');
  return item.id === current ? context.t('current') : '';
};

/**
 * The pieces of a label that holds fields. A click on a field inside a `label` element would tick the box, so only the
 * words between the fields are `label` elements.
 */
const labelPieces = (item: Item, props: ItemProps): unknown => {
  const context = { ...props.context, field: fieldViewIn(item.label, props) };
  const id = boxId(props.checklist, item.id);
  return item.label.map((node) =>
    fieldsIn([node]).length
      ? inlines([node], context)
      : html`<label for=${id}>${inlines([node], context)}</label>`,
  );
};

/** The checkbox of an item and its label. */
export const labelView = (
  item: Item,
  number: number,
  ordered: boolean,
  props: ItemProps,
): unknown => {
  const { context } = props;
  const status = statusText(item, props);
  const count = ordered ? html`<span class="number">${number}.</span>` : nothing;
  const tag = status
    ? html`<span class="spoken">,</span> <span class="tag">${status}</span>`
    : nothing;
  if (!fieldsIn(item.label).length)
    return html`<label class="box">
      ${checkbox(item, undefined, props)} ${count}
      <span class="text"
        >${item.label.length ? line(item.label, context) : itemName(item, number, context.t)}${tag}</span
      >
    </label>`;
  const words = labelWords(item.label, (id) => fieldOf(props.state, id)).trim();
  const name = `${ordered ? `${number}. ` : ''}${words}${status && `, ${status}`}`;
  return html`<div class="box with-fields">
    <label>${checkbox(item, name, props)}</label>
    ${count}
    <span class="text"
      ><span lang=${context.lang ?? nothing} dir=${context.dir ?? nothing}
        >${labelPieces(item, props)}</span
      >${tag}</span
    >
  </div>`;
};
