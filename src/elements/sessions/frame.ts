import type { CSSResult } from 'lit';
import type { ViewContext } from '../../views/context.js';
import type { ZelfcheckEventMap, ZelfcheckEventName } from '../events.js';

/** The side of an element that its session talks to. */
export interface SessionFrame {
  /** The context of the views. */
  readonly context: () => ViewContext;
  /** Announces a text to assistive technology. */
  readonly say: (text: string) => void;
  /** Dispatches an event to the page. */
  readonly tell: <Name extends ZelfcheckEventName>(
    name: Name,
    detail: ZelfcheckEventMap[Name]['detail'],
  ) => void;
  /** Adds a style sheet to the element; adding it again changes nothing. */
  readonly adopt: (styles: CSSResult) => void;
  /** Sets or removes the custom state `complete`. */
  readonly complete: (isComplete: boolean) => void;
  /** The absolute address that the worksheet came from: of its file, else of the page. */
  readonly address: () => string;
  /** Makes `updateComplete` wait for something that the reader waits for. */
  readonly waitFor: (promise: Promise<unknown>) => void;
  /** Moves the focus to the element with this id, once it is rendered. */
  readonly focus: (id: string) => void;
}

/** The name of an event and its detail. */
export type TellEvent = {
  [Name in ZelfcheckEventName]: readonly [name: Name, detail: ZelfcheckEventMap[Name]['detail']];
}[ZelfcheckEventName];
