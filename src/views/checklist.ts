import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { isDone, pagesOf, progressOf } from '../engine/index.js';
import type { ChecklistEvent, ChecklistState } from '../engine/types.js';
import type {
  Checklist,
  ChecklistPart,
  Entry,
  Group,
  Item,
  Items,
  Line,
} from '../model/worksheet.js';
import type { ViewContext } from './context.js';
import { header } from './header.js';
import { button, heading, icon } from './parts.js';
import { line, text } from './rich-text.js';

/** What the views of a checklist get. */
export interface ChecklistViewProps {
  readonly checklist: Checklist;
  readonly state: ChecklistState;
  readonly context: ViewContext;
  /** Asks the engine for something. */
  readonly send: (event: ChecklistEvent) => void;
  /** What is told about remembering, under the list. */
  readonly memory: unknown;
}

/** How many neighbours are drawn again together when one of them changes. */
const runLength = 64;

const detail = (item: Item, context: ViewContext): unknown =>
  item.detail.length
    ? html`<details class="detail">
        <summary>${context.t('details')}</summary>
        ${text(item.detail, context)}
      </details>`
    : nothing;

const itemView = (
  item: Item,
  number: number,
  ordered: boolean,
  props: ChecklistViewProps,
): unknown => {
  const { checklist, state, context, send } = props;
  const { done, of } = progressOf(checklist, state, item.id);
  const label = item.label.length ? line(item.label, context) : context.t('item', { n: number });
  return html`<li class="item" part="item" role="listitem">
    <label class="box">
      <input
        type="checkbox"
        .checked=${live(isDone(checklist, state, item.id))}
        .indeterminate=${live(done > 0 && done < of)}
        @change=${(event: Event) =>
          send({
            type: 'tick',
            item: item.id,
            done: (event.target as HTMLInputElement).checked,
          })}
      />
      ${ordered ? html`<span class="number">${number}.</span>` : nothing}
      <span class="text">${label}</span>
    </label>
    ${detail(item, context)} ${item.parts.map((items) => itemsView(items, props))}
  </li>`;
};

const lineView = (entry: Line, props: ChecklistViewProps): unknown =>
  html`<li class="line" role="listitem">
    ${text(entry.content, props.context)} ${entry.parts.map((items) => itemsView(items, props))}
  </li>`;

/** A few neighbours in a list, with the ids of the first and the last item in them. */
interface Run {
  readonly entries: readonly Entry[];
  readonly from: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const idsIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) =>
    entry.type === 'item' ? entry.id : entry.parts.flatMap(({ items }) => idsIn(items)),
  );

const runsByList = new WeakMap<Items, readonly Run[]>();

/** The runs of a list, worked out once: a tick must not walk through all entries. */
const runsOf = (items: Items): readonly Run[] => {
  let runs = runsByList.get(items);
  if (!runs) {
    runs = Array.from({ length: Math.ceil(items.items.length / runLength) }, (_, index) => {
      const from = index * runLength;
      const entries = items.items.slice(from, from + runLength);
      const ids = idsIn(entries);
      return { entries, from, first: ids[0], last: ids.at(-1) };
    });
    runsByList.set(items, runs);
  }
  return runs;
};

/** What a subtree looks like depends on nothing else, so that it is drawn again only when a tick can have changed it. */
const looksOf = (
  { checklist, context, state }: ChecklistViewProps,
  first: string | undefined,
  last = first,
): unknown[] => [
  checklist,
  context,
  ...(first && last ? pagesOf(checklist, state, first, last) : []),
];

const runView = (
  { entries, from, first, last }: Run,
  items: Items,
  props: ChecklistViewProps,
): unknown =>
  guard(looksOf(props, first, last), () =>
    entries.map((entry, index) =>
      entry.type === 'item'
        ? itemView(entry, (items.start ?? 1) + from + index, items.ordered, props)
        : lineView(entry, props),
    ),
  );

const itemsView = (items: Items, props: ChecklistViewProps): unknown => {
  const found = runsOf(items);
  // A list of many runs frames each of them, so that the browser lays out again only the one that was ticked in.
  const runs = found.map((run) =>
    found.length > 1
      ? html`<div class="run" role="none">${runView(run, items, props)}</div>`
      : runView(run, items, props),
  );
  // Safari takes the role of a list away with its bullets.
  return items.ordered
    ? html`<ol class="items" role="list">
        ${runs}
      </ol>`
    : html`<ul class="items" role="list">
        ${runs}
      </ul>`;
};

const groupView = (group: Group, level: number, props: ChecklistViewProps): unknown => {
  const { checklist, state, context } = props;
  const { done, of } = progressOf(checklist, state, group.id);
  return html`<section class="group" part="group">
    <div class="heading">
      ${heading(level, line(group.heading, context))}
      ${
        of
          ? html`<span class="count"
            ><span aria-hidden="true">${context.t('doneShort', { n: done, total: of })}</span
            ><span class="spoken">${context.t('done', { n: done, total: of })}</span></span
          >`
          : nothing
      }
    </div>
    ${parts(group.parts, level + 1, props)}
  </section>`;
};

const parts = (all: readonly ChecklistPart[], level: number, props: ChecklistViewProps): unknown =>
  all.map((part) => {
    switch (part.type) {
      case 'group':
        return guard(looksOf(props, part.id), () => groupView(part, level, props));
      case 'items':
        return itemsView(part, props);
      case 'prose':
        return html`<div class="part">${text(part.content, props.context)}</div>`;
    }
  });

/** A checklist, from its title to what it remembers. */
export const checklistView = (props: ChecklistViewProps): unknown => {
  const { checklist, state, context, send } = props;
  const { t } = context;
  const { done, of } = progressOf(checklist, state);
  const isComplete = of > 0 && done === of;
  return html`${header(checklist, context)}
    <div class="overall" part="progress">
      <progress max=${of} .value=${done} aria-hidden="true"></progress>
      <p>
        <span>${t('done', { n: done, total: of })}</span>
        ${
          isComplete ? html`<span class="all-done">${icon('right')}${t('allDone')}</span>` : nothing
        }
      </p>
    </div>
    ${parts(checklist.parts, context.level + 1, props)}
    <div class="foot small" part="footer">
      <div class="actions">
        ${state.undo ? html`<p>${t('cleared')}</p>` : nothing}
        ${
          // One and the same button, so that the focus stays on it.
          state.undo || done
            ? button(
                t(state.undo ? 'undo' : 'clear'),
                () => send({ type: state.undo ? 'undo' : 'reset' }),
                'quiet',
              )
            : nothing
        }
      </div>
      ${props.memory}
    </div>
    ${context.rare?.footnotes(context)}`;
};
