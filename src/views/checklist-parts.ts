import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { currentOf, isAside, isWithin, pagesOf, progressOf } from '../engine/checklist-read.js';
import { checklistSettings } from '../model/settings.js';
import type { ChecklistPart, Entry, Group, Items, Line } from '../model/worksheet.js';
import { asideButton } from './checklist-aside.js';
import { countText } from './checklist-count.js';
import { withFields } from './checklist-fields.js';
import { itemView } from './checklist-item.js';
import type { ChecklistPartsProps, ItemProps } from './checklist-props.js';
import { heading } from './parts.js';
import { plainText } from '../model/plain-text.js';
import { line, text } from './rich-text.js';

/** The number of neighbouring entries that are rendered again together when one of them changes. */
const runLength = 64;

const lineView = (entry: Line, props: ItemProps): unknown =>
  html`<li class="line" role="listitem">
    ${text(entry.content, withFields(entry.content, props))} ${entry.parts.map((items) => itemsView(items, props))}
  </li>`;

const isLine = ({ type }: Entry): boolean => type === 'line';

/** Neighbouring entries of a list, with the ids of the first and the last item in them. */
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

/** The runs of a list, computed once: a tick must not walk through all entries. */
const runsIn = (items: Items): readonly Run[] => {
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

/** Everything that the template of a subtree depends on: it is rendered again only when one of these values changes. */
const guardValues = (
  { checklist, context, current, state }: ItemProps,
  first: string | undefined,
  last = first,
): unknown[] =>
  first && last
    ? [
        checklist,
        context,
        current !== undefined && isWithin(checklist, current, first, last) && current,
        ...pagesOf(checklist, state, first, last),
      ]
    : [checklist, context];

const runView = ({ entries, from, first, last }: Run, items: Items, props: ItemProps): unknown =>
  // The fields of a line belong to what is around the list.
  guard([...guardValues(props, first, last), entries.some(isLine) && props.state.fields], () =>
    entries.map((entry, index) =>
      entry.type === 'item'
        ? itemView(
            entry,
            (items.start ?? 1) + from + index,
            items.ordered,
            entry.parts.map((below) => itemsView(below, props)),
            props,
          )
        : lineView(entry, props),
    ),
  );

const itemsView = (items: Items, props: ItemProps): unknown => {
  const runs = runsIn(items);
  // With several runs each gets a frame, so that the browser lays out only the run in which a box was ticked.
  const content = runs.map((run) =>
    runs.length > 1
      ? html`<div class="run" role="none">${runView(run, items, props)}</div>`
      : runView(run, items, props),
  );
  // Safari drops the role `list` from a list without bullets.
  return items.ordered
    ? html`<ol class="items" role="list">
        ${content}
      </ol>`
    : html`<ul class="items" role="list">
        ${content}
      </ul>`;
};

const groupView = (group: Group, level: number, props: ItemProps): unknown => {
  const { checklist, state, context } = props;
  const progress = progressOf(checklist, state, group.id);
  return html`<section class="group" part="group">
    <div class="heading">
      ${heading(level, line(group.heading, context))}
      ${
        progress.of + progress.aside
          ? html`<div class="standing">
              <span class="count">${countText(progress, context)}</span>
              ${asideButton(
                group.id,
                plainText(group.heading),
                isAside(checklist, state, group.id),
                props,
              )}
            </div>`
          : nothing
      }
    </div>
    ${partsView(group.parts, level + 1, props)}
  </section>`;
};

const partsView = (parts: readonly ChecklistPart[], level: number, props: ItemProps): unknown =>
  parts.map((part) => {
    switch (part.type) {
      case 'group':
        return guard(guardValues(props, part.id), () => groupView(part, level, props));
      case 'items':
        return itemsView(part, props);
      case 'prose':
        return html`<div class="part">
          ${text(part.content, withFields(part.content, props))}
        </div>`;
    }
  });

/**
 * The groups, lists and prose of a checklist, with boxes and fields as its settings ask for. Title, progress and buttons
 * are left to the caller.
 *
 * @param level The level of the headings of the outermost groups.
 */
export const checklistParts = (
  parts: readonly ChecklistPart[],
  level: number,
  props: ChecklistPartsProps,
): unknown => {
  const { checklist, state } = props;
  const settings = checklistSettings(checklist.settings);
  const current = settings.mode === 'read-do' ? currentOf(checklist, state) : undefined;
  return partsView(parts, level, { ...props, settings, current });
};
