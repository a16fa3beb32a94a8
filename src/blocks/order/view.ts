import { html, nothing } from 'lit';
import type { OptionBase, Order } from '../../model/blocks/index.js';
import { placesRight } from './grade.js';
import { startingOrder } from '../../engine/order.js';
import { drawing, icon } from '../../views/parts.js';
import { plainText } from '../../model/plain-text.js';
import { labelText, text } from '../../views/rich-text.js';
import type { BlockView, BlockViewProps } from '../../views/context.js';

/** The option that is dragged, and the pointer that drags it. Shared by all lists, since only one option is dragged at a time. */
let draggedOption: { readonly pointer: number; readonly id: string } | undefined;

const iconPaths = {
  up: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
} as const;

const moveId = (way: 'up' | 'down', question: string, option: string): string =>
  `${way}-${question}-${option}`;

/** The verdict and the feedback under an option; without a verdict, where the reader put nothing in order, its right place. */
const reply = (
  option: OptionBase,
  verdict: 'right' | 'wrong' | undefined,
  block: Order,
  view: BlockViewProps,
): unknown => {
  const { question, context, showsAnswer } = view;
  if (!verdict && !showsAnswer) return nothing;
  const isRight = verdict === 'right';
  const words = isRight
    ? context.t('rightPlace')
    : showsAnswer
      ? context.t('otherPlace', { n: block.options.indexOf(option) + 1 })
      : context.t('wrongPlace');
  return html`<div class="reply" id="reply-${question.id}-${option.id}" part="feedback">
    <p class="mark" data-verdict=${verdict ?? nothing}>
      ${verdict ? icon(verdict) : nothing}${words}
    </p>
    ${
      // Feedback on an option may give its right place away.
      isRight || showsAnswer ? text(option.feedback, context) : nothing
    }
  </div>`;
};

const controls: BlockView<Order>['controls'] = (block, view) => {
  const { state, question, context, locked, showsVerdict, change } = view;
  const { t } = context;
  const options = new Map(block.options.map((option) => [option.id, option]));
  const given = (view.answer ?? []) as readonly string[];
  const ids = given.length
    ? given
    : startingOrder(state, question.id, block).map((option) => option.id);

  const rights = placesRight(block, ids);

  const move = (id: string, to: number): void => change({ type: 'place', option: id, at: to });

  const moveButton = (way: 'up' | 'down', option: OptionBase, index: number): unknown => {
    const to = index + (way === 'up' ? -1 : 1);
    const isEnd = to < 0 || to >= ids.length;
    // A button at the end of the list is disabled by `aria-disabled` only, so that it keeps the focus.
    return html`<button
      type="button"
      class="move"
      part="button"
      id=${moveId(way, question.id, option.id)}
      aria-label=${t(way === 'up' ? 'moveUp' : 'moveDown', { option: plainText(option.content).trim() })}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => {
        move(option.id, to);
        if (!isEnd) context.focus(moveId(way, question.id, option.id));
      }}
    >
      <span>${drawing(iconPaths[way])}</span>
    </button>`;
  };

  const onKey = (event: KeyboardEvent, option: OptionBase, index: number): void => {
    const places: Record<string, number> = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: ids.length - 1,
    };
    const to = places[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(option.id, to);
    context.focus(
      (event.target as Element).id.replace(/^(up|down)-.*$/s, (_, way: 'up' | 'down') =>
        moveId(way, question.id, option.id),
      ),
    );
  };

  // A slide show or a gallery around it would take the drag for a swipe.
  const keepTouch = (event: Event): void => {
    if ((event.target as Element).closest('.grip')) event.stopPropagation();
  };

  const startDrag = (event: PointerEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const row = (event.target as Element).closest('.grip')?.closest('li');
    const id = row && ids[[...list.children].indexOf(row)];
    if (!id || locked || event.button !== 0) return;
    // Prevents the selection of text by a long press.
    event.preventDefault();
    event.stopPropagation();
    draggedOption = { pointer: event.pointerId, id };
    list.setPointerCapture(event.pointerId);
    markDragged(list, id);
  };

  const drag = (event: PointerEvent): void => {
    if (draggedOption?.pointer !== event.pointerId) return;
    event.stopPropagation();
    const { id } = draggedOption;
    const list = event.currentTarget as HTMLElement;
    markDragged(list, id);
    const above = [...list.children].filter((row, index) => {
      const { top, bottom } = row.getBoundingClientRect();
      return ids[index] !== id && (top + bottom) / 2 < event.clientY;
    });
    move(id, above.length);
  };

  const drop = (event: PointerEvent): void => {
    if (draggedOption?.pointer !== event.pointerId) return;
    event.stopPropagation();
    draggedOption = undefined;
    markDragged(event.currentTarget as HTMLElement, undefined);
  };

  // Marks the dragged option in the DOM only: the template has no state of pointers.
  const markDragged = (list: HTMLElement, id: string | undefined): void => {
    [...list.children].forEach((row, index) =>
      row.toggleAttribute('data-held', id !== undefined && ids[index] === id),
    );
  };

  return html`${locked ? nothing : html`<p class="note">${t('orderNote')}</p>`}
    <ol
      class="order"
      role="list"
      ?data-given=${given.length > 0}
      @pointerdown=${startDrag}
      @pointermove=${drag}
      @pointerup=${drop}
      @pointercancel=${drop}
      @touchstart=${keepTouch}
      @touchmove=${keepTouch}
    >
      ${ids.map((id, index) => {
        const option = options.get(id);
        if (!option) return nothing;
        const verdict =
          showsVerdict && given.length ? (rights[index] ? 'right' : 'wrong') : undefined;
        return html`<li
          class="option"
          part="option"
          role="listitem"
          data-mark=${verdict ?? nothing}
        >
          <div class="place">
            ${locked ? nothing : html`<span class="grip">${drawing(iconPaths.grip)}</span>`}
            <span class="number">${`${index + 1}.`}</span>
            ${labelText(option.content, context)}
            ${
              locked
                ? nothing
                : html`<span
                  class="moves"
                  @keydown=${(event: KeyboardEvent) => onKey(event, option, index)}
                  >${moveButton('up', option, index)}${moveButton('down', option, index)}</span
                >`
            }
          </div>
          ${showsVerdict ? reply(option, verdict, block, view) : nothing}
        </li>`;
      })}
    </ol>
    ${
      locked || given.length
        ? nothing
        : html`<div class="actions">
          <button type="button" class="quiet" part="button quiet" @click=${() => change({ type: 'keep' })}>
            <span>${t('keepOrder')}</span>
          </button>
        </div>`
    }`;
};

/** The view of options to put in order: with two buttons each, with the arrow keys on these, or by dragging. */
export const order: BlockView<Order> = {
  controls,
  phrases: { missing: 'missingOrder' },
  spoken: (block, answer, t) => {
    const places = placesRight(block, answer as readonly string[]);
    return t('placesRight', { n: places.filter(Boolean).length, total: places.length });
  },
  placed: ({ options }, option, at, t) => {
    const { content = [] } = options.find(({ id }) => id === option) ?? {};
    return t('placed', { option: plainText(content).trim(), n: at + 1, total: options.length });
  },
};
