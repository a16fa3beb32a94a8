import { html, nothing } from 'lit';
import { currentOf, itemOf, progressOf } from '../engine/checklist-read.js';
import { isTouched } from '../engine/checklist.js';
import type { ChecklistState } from '../engine/types.js';
import type { Checklist } from '../model/worksheet.js';
import { progressText } from './checklist-count.js';
import { itemName } from './checklist-label.js';
import { checklistParts } from './checklist-parts.js';
import { boxId } from './checklist-label.js';
import type { ChecklistPartsProps } from './checklist-props.js';
import type { ViewContext } from './context.js';
import { header } from './header.js';
import { button, icon, link } from './parts.js';

/** The data that the view of a checklist gets. */
export interface ChecklistViewProps extends ChecklistPartsProps {
  /** The template of the sentence about remembering, under the list. */
  readonly memory: unknown;
  /** The buttons that copy and print the list, and what is shown after copying. */
  readonly tools: unknown;
  readonly afterTools: unknown;
}

/** The name of the next item to do in the mode `read-do`; else empty. */
export const currentName = (
  checklist: Checklist,
  state: ChecklistState,
  { t }: Pick<ViewContext, 't'>,
): string => {
  const id = checklist.settings.mode === 'read-do' ? currentOf(checklist, state) : undefined;
  const found = id === undefined ? undefined : itemOf(checklist, id);
  return found ? itemName(found.item, found.number, t) : '';
};

/** The sentence about the mode that the author chose; nothing where no mode was chosen. */
const modeText = ({ settings: { mode } }: Checklist, { t }: ViewContext): unknown =>
  mode ? html`<p class="mode">${t(mode === 'read-do' ? 'readDo' : 'doConfirm')}</p>` : nothing;

/** A link to the next item to do. */
const currentLink = ({ checklist, state, context }: ChecklistPartsProps): unknown => {
  const name = currentName(checklist, state, context);
  const id = boxId(checklist, currentOf(checklist, state) ?? '');
  return name
    ? html`<p class="way-on">${context.t('current')}: ${link(context, id, name)}</p>`
    : nothing;
};

const progress = ({ checklist, state, context }: ChecklistPartsProps): unknown => {
  const { t } = context;
  const overall = progressOf(checklist, state);
  const { done, of } = overall;
  return html`<div class="overall" part="progress" data-mode=${checklist.settings.mode ?? nothing}>
    <progress max=${of || 1} .value=${done} aria-hidden="true"></progress>
    <p>${progressText(overall, t)}</p>
  </div>`;
};

/** The panel after the last item, once every item is done. */
const allDone = ({ checklist, state, context: { t } }: ChecklistPartsProps): unknown => {
  const { done, of } = progressOf(checklist, state);
  return of > 0 && done === of
    ? html`<div class="outcome" part="panel" data-verdict="right">
        <p class="verdict" data-verdict="right">
          <span class="disc">${icon('right')}</span><span class="all-done">${t('allDone')}</span>
        </p>
      </div>`
    : nothing;
};

/** A whole checklist: title, progress, parts, buttons and footnotes. */
export const checklistView = (props: ChecklistViewProps): unknown => {
  const { checklist, state, context, send } = props;
  const { t } = context;
  return html`${header(checklist, context)} ${modeText(checklist, context)} ${progress(props)}
    ${currentLink(props)} ${checklistParts(checklist.parts, context.level + 1, props)}
    ${allDone(props)}
    <div class="foot small" part="footer">
      <div class="actions">
        ${props.tools}${state.undo ? html`<p>${t('cleared')}</p>` : nothing}
        ${
          // Clear and undo are one button, so that it keeps the focus.
          state.undo || isTouched(checklist, state)
            ? button(
                t(state.undo ? 'undo' : 'clear'),
                () => send({ type: state.undo ? 'undo' : 'reset' }),
                'quiet',
              )
            : nothing
        }
      </div>
      ${props.afterTools} ${props.memory}
    </div>
    ${context.media?.footnotes(context)}`;
};
