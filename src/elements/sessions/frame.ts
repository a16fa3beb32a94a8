import type { CSSResult } from 'lit';
import type { ViewContext } from '../../views/context.js';
import type { ZelfcheckEventMap, ZelfcheckEventName } from '../events.js';

/** The side of an element that a session talks to: what the reader does comes in, what the world is told goes out. */
export interface SessionFrame {
  /** The context of the views. */
  readonly context: () => ViewContext;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** Tells the page what happened. */
  readonly tell: <Name extends ZelfcheckEventName>(
    name: Name,
    detail: ZelfcheckEventMap[Name]['detail'],
  ) => void;
  /** Adds a sheet of styles. */
  readonly adopt: (styles: CSSResult) => void;
  /** Shows the page whether all is done. */
  readonly complete: (isComplete: boolean) => void;
  /** Moves the focus to the element with this id, once it is there. */
  readonly focus: (id: string) => void;
}

/** One event and its detail. */
export type TellEvent = {
  [Name in ZelfcheckEventName]: readonly [name: Name, detail: ZelfcheckEventMap[Name]['detail']];
}[ZelfcheckEventName];
