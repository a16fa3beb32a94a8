import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAside, isDone, progressOf } from '../engine/checklist-read.js';
import { fieldOf } from '../engine/checklist-texts.js';
import { fieldsIn } from '../model/fields.js';
import type { Translate } from '../locales/translate.js';
import type { Inline } from '../model/text.js';
import type { Item } from '../model/worksheet.js';
import { fieldIn } from './checklist-fields.js';
import { boxOf, type ItemProps } from './checklist-props.js';
import { leafText } from '../model/plain-text.js';
import { inlines, line } from './rich-text.js';

/** The words of a label with what `written` says of its fields, an ellipsis where that is nothing. */
const wordsOf = (nodes: readonly Inline[], written: (field: string) => string): string =>
  nodes
    .map((node): string =>
      node.type === 'field'
        ? written(node.id) || '…'
        : 'children' in node
          ? wordsOf(node.children, written)
          : leafText(node),
    )
    .join('')
    .replace(/\s+/g, ' ');

/** What an item is called in a sentence; one without words by its number. */
export const nameOf = ({ label }: Item, number: number, t: Translate): string =>
  wordsOf(label, () => '').trim() || t('item', { n: number });

const tick = (item: Item, name: string | undefined, props: ItemProps): unknown => {
  const { checklist, state, context, current, send } = props;
  const { done, of } = progressOf(checklist, state, item.id);
  return html`<input
    type="checkbox"
    id=${name !== undefined || item.id === current ? boxOf(checklist, item.id) : nothing}
    aria-label=${name ?? nothing}
    lang=${(name !== undefined && context.lang) || nothing}
    .checked=${live(isDone(checklist, state, item.id))}
    .indeterminate=${live(done > 0 && done < of)}
    @change=${(event: Event) =>
      send({ type: 'tick', item: item.id, done: (event.target as HTMLInputElement).checked })}
  />`;
};

/** Says in words what the looks of an item tell. */
const remarkOn = (item: Item, { checklist, state, context, current }: ItemProps): string => {
  if (isAside(checklist, state, item.id)) return context.t('aside');
  return item.id === current ? context.t('current') : '';
};

/**
 * The pieces of a label that holds fields. A field in a `label` would be part of what ticks the box, so only the words
 * between the fields are labels.
 */
const pieces = (item: Item, props: ItemProps): unknown => {
  const context = { ...props.context, field: fieldIn(item.label, props) };
  const id = boxOf(props.checklist, item.id);
  return item.label.map((node) =>
    fieldsIn([node]).length
      ? inlines([node], context)
      : html`<label for=${id}>${inlines([node], context)}</label>`,
  );
};

/** The box of an item and its words. */
export const labelView = (
  item: Item,
  number: number,
  ordered: boolean,
  props: ItemProps,
): unknown => {
  const { context } = props;
  const remark = remarkOn(item, props);
  const count = ordered ? html`<span class="number">${number}.</span>` : nothing;
  const tag = remark
    ? html`<span class="spoken">,</span> <span class="tag">${remark}</span>`
    : nothing;
  if (!fieldsIn(item.label).length)
    return html`<label class="box">
      ${tick(item, undefined, props)} ${count}
      <span class="text"
        >${item.label.length ? line(item.label, context) : nameOf(item, number, context.t)}${tag}</span
      >
    </label>`;
  const words = wordsOf(item.label, (id) => fieldOf(props.state, id)).trim();
  const name = `${ordered ? `${number}. ` : ''}${words}${remark && `, ${remark}`}`;
  return html`<div class="box with-fields">
    <label>${tick(item, name, props)}</label>
    ${count}
    <span class="text"
      ><span lang=${context.lang ?? nothing} dir=${context.dir ?? nothing}
        >${pieces(item, props)}</span
      >${tag}</span
    >
  </div>`;
};
