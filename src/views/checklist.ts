import { html, nothing } from 'lit';
import { currentOf, itemOf, progressOf } from '../engine/checklist-read.js';
import { isTouched } from '../engine/checklist.js';
import type { ChecklistState } from '../engine/types.js';
import type { Checklist } from '../model/worksheet.js';
import { progressText } from './checklist-count.js';
import { nameOf } from './checklist-label.js';
import { checklistParts } from './checklist-parts.js';
import { boxOf, type ChecklistPartsProps } from './checklist-props.js';
import type { ViewContext } from './context.js';
import { header } from './header.js';
import { button, icon, link } from './parts.js';

/** What the views of a checklist get. */
export interface ChecklistViewProps extends ChecklistPartsProps {
  /** What is told about remembering, under the list. */
  readonly memory: unknown;
}

/** What the next item to do is called, where a list is read and done item by item; else empty. */
export const currentName = (
  checklist: Checklist,
  state: ChecklistState,
  { t }: Pick<ViewContext, 't'>,
): string => {
  const id = checklist.settings.mode === 'read-do' ? currentOf(checklist, state) : undefined;
  const found = id === undefined ? undefined : itemOf(checklist, id);
  return found ? nameOf(found.item, found.number, t) : '';
};

/** How the list is used, in the words of the mode that the author chose; nothing where no mode was chosen. */
const modeText = ({ settings: { mode } }: Checklist, { t }: ViewContext): unknown =>
  mode ? html`<p class="mode">${t(mode === 'read-do' ? 'readDo' : 'doConfirm')}</p>` : nothing;

/** The way to the next item to do. */
const wayOn = ({ checklist, state, context }: ChecklistPartsProps): unknown => {
  const name = currentName(checklist, state, context);
  const id = boxOf(checklist, currentOf(checklist, state) ?? '');
  return name
    ? html`<p class="way-on">${context.t('current')}: ${link(context, id, name)}</p>`
    : nothing;
};

const progress = ({ checklist, state, context }: ChecklistPartsProps): unknown => {
  const { t } = context;
  const found = progressOf(checklist, state);
  const { done, of } = found;
  return html`<div class="overall" part="progress">
    <progress max=${of || 1} .value=${done} aria-hidden="true"></progress>
    <p>
      <span>${progressText(found, t)}</span>
      ${
        of > 0 && done === of
          ? html`<span class="all-done">${icon('right')}${t('allDone')}</span>`
          : nothing
      }
    </p>
  </div>`;
};

/** A checklist, from its title to what it remembers. */
export const checklistView = (props: ChecklistViewProps): unknown => {
  const { checklist, state, context, send } = props;
  const { t } = context;
  return html`${header(checklist, context)} ${modeText(checklist, context)} ${progress(props)}
    ${wayOn(props)} ${checklistParts(checklist.parts, context.level + 1, props)}
    <div class="foot small" part="footer">
      <div class="actions">
        ${state.undo ? html`<p>${t('cleared')}</p>` : nothing}
        ${
          // One and the same button, so that the focus stays on it.
          state.undo || isTouched(checklist, state)
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
    ${context.media?.footnotes(context)}`;
};
