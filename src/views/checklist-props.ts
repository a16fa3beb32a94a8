import type { ChecklistEvent, ChecklistState } from '../engine/types.js';
import type { ChecklistSettings } from '../model/settings.js';
import type { Checklist } from '../model/worksheet.js';
import type { ViewContext } from './context.js';

/** The data that the views of the parts of a checklist get. */
export interface ChecklistPartsProps {
  /** The checklist; its id is part of the ids of the rendered elements and must be unique in a shadow root. */
  readonly checklist: Checklist;
  readonly state: ChecklistState;
  readonly context: ViewContext;
  /** Sends an event to the engine. */
  readonly send: (event: ChecklistEvent) => void;
}

/** The data that the view of an item gets. */
export interface ItemProps extends ChecklistPartsProps {
  readonly settings: ChecklistSettings;
  /** The id of the next item to do in the mode `read-do`; else undefined. */
  readonly current: string | undefined;
}
