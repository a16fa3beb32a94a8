import { progressOf } from '../../engine/checklist-read.js';
import { saveChecklist } from '../../engine/checklist-snapshot.js';
import type { ChecklistEffect, ChecklistState } from '../../engine/types.js';
import type { Translate } from '../../locales/translate.js';
import type { Checklist } from '../../model/worksheet.js';
import { currentName } from '../../views/checklist.js';
import { progressText } from '../../views/checklist-count.js';
import type { TellEvent } from '../sessions/frame.js';

/** The consequences of an event on a checklist: events for the page and an announcement for assistive technology. */
export interface ChecklistConsequences {
  readonly events: readonly TellEvent[];
  /** The sentences to announce; empty when there are none. */
  readonly announcement: string;
}

/**
 * Turns the effects of a transition into its consequences outside of the engine.
 *
 * @param before The state before the transition.
 * @param state The state after it.
 */
export const checklistConsequences = (
  effects: readonly ChecklistEffect[],
  checklist: Checklist,
  before: ChecklistState,
  state: ChecklistState,
  t: Translate,
): ChecklistConsequences => {
  const events: TellEvent[] = [];
  let announcement = '';
  for (const effect of effects) {
    switch (effect.type) {
      case 'ticked':
        events.push(['zelfcheck-answer', { item: effect.item, done: effect.done }]);
        break;
      case 'aside':
        announcement = progressText(progressOf(checklist, state), t);
        events.push(['zelfcheck-answer', { item: effect.item, aside: effect.aside }]);
        break;
      case 'noted':
        events.push(['zelfcheck-answer', { item: effect.item, note: effect.text }]);
        break;
      case 'filled':
        events.push(['zelfcheck-answer', { field: effect.field, text: effect.text }]);
        break;
      case 'completed':
        announcement = t('allDone');
        events.push(['zelfcheck-complete', { state: saveChecklist(checklist, state) }]);
        break;
      case 'reset':
        announcement = t('cleared');
        events.push(['zelfcheck-reset', null]);
        break;
      case 'undone':
        announcement = progressText(progressOf(checklist, state), t);
        break;
    }
  }
  const next = currentName(checklist, state, { t });
  if (next && next !== currentName(checklist, before, { t })) {
    const prefix = announcement && `${announcement.replace(/\.$/, '')}. `;
    announcement = `${prefix}${t('current')}: ${next}`;
  }
  return { events, announcement };
};
