import type { ChecklistSnapshot, QuizResult, QuizSnapshot, Verdict } from '../engine/types.js';
import type { Answer } from '../model/blocks/index.js';
import type { Message } from '../model/messages.js';
import type { Worksheet } from '../model/worksheet.js';
import type { ZelfcheckError } from './errors.js';

/** The worksheet is on screen. */
export interface ReadyDetail {
  worksheet: Worksheet;
  /** The messages for the author of the Markdown; empty for prebuilt worksheets. */
  messages: readonly Message[];
}

/** A change that the reader made; while the reader types, an event is dispatched for every character. */
export type AnswerDetail =
  | { question: string; answer: Answer }
  /** An item was ticked or unticked. */
  | { item: string; done: boolean }
  /** An item or a group was set aside as not applicable, or taken back. */
  | { item: string; aside: boolean }
  /** The note at an item was changed to this text. */
  | { item: string; note: string }
  /** A field was changed to this text. */
  | { field: string; text: string };

/** An answer was checked. */
export interface CheckDetail {
  question: string;
  verdict: Verdict;
}

/** The quiz was finished, or the last item ticked. */
export interface CompleteDetail {
  /** How the quiz went; absent for a checklist. */
  result?: QuizResult;
  state: QuizSnapshot | ChecklistSnapshot;
}

/** The content cannot be shown, or cannot be remembered. */
export interface ProblemDetail {
  error: ZelfcheckError;
}

/** The events of the elements by name. All of them bubble and are composed. */
export interface ZelfcheckEventMap {
  'zelfcheck-ready': CustomEvent<ReadyDetail>;
  'zelfcheck-answer': CustomEvent<AnswerDetail>;
  'zelfcheck-check': CustomEvent<CheckDetail>;
  'zelfcheck-complete': CustomEvent<CompleteDetail>;
  'zelfcheck-reset': CustomEvent<null>;
  'zelfcheck-problem': CustomEvent<ProblemDetail>;
}

/** The names of the events. */
export type ZelfcheckEventName = keyof ZelfcheckEventMap;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the one way to type an event for every element
  interface HTMLElementEventMap extends ZelfcheckEventMap {}
}
