import type { ChecklistEvent, ChecklistState } from '../engine/types.js';
import type { ChecklistSettings } from '../model/settings.js';
import type { Checklist } from '../model/worksheet.js';
import type { ViewContext } from './context.js';

/** What it takes to show parts of a checklist. */
export interface ChecklistPartsProps {
  /** Its id keeps the ids on a page apart, so no two on a page have the same. */
  readonly checklist: Checklist;
  readonly state: ChecklistState;
  readonly context: ViewContext;
  /** Asks the engine for something. */
  readonly send: (event: ChecklistEvent) => void;
}

/** The same with what holds for all parts. */
export interface ItemProps extends ChecklistPartsProps {
  readonly settings: ChecklistSettings;
  /** The id of the next item to do, where a list is read and done item by item. */
  readonly current: string | undefined;
}

/** The id of the box of an item, which the focus can be moved to. */
export const boxOf = ({ id }: Checklist, item: string): string => `box-${id}-${item}`;
