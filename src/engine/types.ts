import type { Answer, AnswerType } from '../model/blocks/index.js';

/**
 * The input and output of the engine. States, events and effects are plain data: the engine knows no DOM, no clock, no
 * randomness, no storage and no language.
 */

/** The verdict on a question. `neutral`: the question has no right answer. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'neutral';

/** The state of one question of a quiz. A question with which nothing happened has no entry in `QuizState.questions`. */
export interface QuestionState {
  /** The current answer; absent when the reader gave none or took it back. */
  readonly answer?: Answer;
  /**
   * Whether the answer was checked, which fixes it until a retry. In a quiz with feedback at the end or without feedback,
   * answers are checked when the quiz is finished.
   */
  readonly checked: boolean;
  /** How often the answer was checked in this attempt. */
  readonly tries: number;
  /** How many hints are open. */
  readonly hints: number;
  /** Whether a check was requested before there was a complete answer; false again after the next answer. */
  readonly missing: boolean;
  /** The different answers that were checked, found not right and tried again, the oldest first. Absent when there are none. */
  readonly tried?: readonly Answer[];
  /** Whether the options stay in the order of the file, by whose letters a link chose among them. Absent when not. */
  readonly asWritten?: true;
}

/** The state of a quiz. */
export interface QuizState {
  readonly kind: 'quiz';
  /** The seed of every shuffled order in this attempt; a whole number of 32 bits. */
  readonly seed: number;
  /** The ids of all questions of this attempt, in the order in which they are asked. */
  readonly order: readonly string[];
  /** The ids of the questions that are asked in this round: `order`, or only those to do again. */
  readonly round: readonly string[];
  /** The question on screen in a quiz in steps: an index into `round`. */
  readonly position: number;
  /** The states of the questions by id. */
  readonly questions: Readonly<Record<string, QuestionState>>;
  /** Whether the reader asked to finish while questions were open; false again after the next answer. */
  readonly asked: boolean;
  /** Whether the result is shown. */
  readonly finished: boolean;
}

/** A change that a reader makes to the current answer. */
export type AnswerChange =
  /** Tick or untick a box: an option, or in a table the column of a row. Where only one may be ticked, the other is unticked. */
  | { readonly type: 'tick'; readonly box: string; readonly row?: string; readonly on: boolean }
  /** Put an option at this place, from 0. */
  | { readonly type: 'place'; readonly option: string; readonly at: number }
  /** Take the order in which the options are laid out as the answer. */
  | { readonly type: 'keep' }
  /** Replace the typed text; with `field`, the text of this field of a sentence. */
  | { readonly type: 'fill'; readonly field?: string; readonly text: string };

/** An event on a quiz. An event that does not apply in a state changes nothing. */
export type QuizEvent =
  | (AnswerChange & { readonly question: string })
  /** Replace the whole answer; with `asWritten`, the options are shown in the order of the file from now on. */
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly answer: Answer;
      readonly asWritten?: true;
    }
  | { readonly type: 'check'; readonly question: string }
  | { readonly type: 'retry'; readonly question: string }
  | { readonly type: 'hint'; readonly question: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Show this question, in a quiz in steps. */
  | { readonly type: 'go'; readonly question: string }
  /** Finish. With open questions the quiz is finished only when `anyway` is true; otherwise a `missing` effect names them. */
  | { readonly type: 'finish'; readonly anyway?: boolean }
  /** Start a new attempt with this seed. */
  | { readonly type: 'reset'; readonly seed: number }
  /** Start a round with only the questions in `again` of the result; the others keep their answers and still count. */
  | { readonly type: 'retry-wrong' };

/** An effect of an event on a quiz, which a page reports to the outside. */
export type QuizEffect =
  | { readonly type: 'answered'; readonly question: string; readonly answer: Answer }
  /** An option was put at this place, from 0; follows the `answered` effect. */
  | {
      readonly type: 'placed';
      readonly question: string;
      readonly option: string;
      readonly at: number;
    }
  /** A check or a finish was refused; these questions are still to be answered. */
  | { readonly type: 'missing'; readonly questions: readonly string[] }
  | { readonly type: 'checked'; readonly question: string; readonly verdict: Verdict }
  | { readonly type: 'retried'; readonly question: string }
  /** `hint` counts from 1. */
  | { readonly type: 'hinted'; readonly question: string; readonly hint: number }
  | { readonly type: 'moved'; readonly question: string }
  | { readonly type: 'completed'; readonly result: QuizResult }
  | { readonly type: 'reset' };

/** The result of one question. */
export interface QuestionResult {
  readonly question: string;
  /** Absent while the question was not answered. */
  readonly answer?: Answer;
  readonly verdict: Verdict;
  /** The contribution to the score: from 0 to 1, or the points of the author where options have points for the score. */
  readonly credit: number;
  /** The least and the greatest possible credit: 0 and 1; both 0 where there is neither a right answer nor points. */
  readonly least: number;
  readonly most: number;
}

/** A score. */
export interface Score {
  /** The sum of the credits. */
  readonly points: number;
  /** The least possible sum: 0, unless options have negative points, or every option of a question has positive points. */
  readonly least: number;
  /** The greatest possible sum; without points of the author, the number of questions with a right answer. */
  readonly of: number;
  /** The position of `points` between `least` and `of`, from 0 to 100, not rounded; 0 when `of` equals `least`. */
  readonly percentage: number;
}

/** The points of an outcome. */
export interface OutcomeScore {
  readonly outcome: string;
  readonly points: number;
}

/** The result of a quiz. */
export interface QuizResult extends Score {
  /** The results of all questions of the attempt, in the order asked. */
  readonly questions: readonly QuestionResult[];
  /** The scores of the topics that hold a question with a right answer or with points for the score. */
  readonly topics: readonly (Score & { readonly topic: string })[];
  /** The ids of the questions that are worth another look: wrong, partly right or left open, in the order asked. */
  readonly again: readonly string[];
  /** Whether the reader reached the percentage of the setting `pass`; absent when there is none. */
  readonly passed?: boolean;
  /** The points of every outcome, in the order of the file; absent when the quiz has no outcomes. */
  readonly outcomes?: readonly OutcomeScore[];
  /**
   * The ids of the result sections to show, in the order of the file: the outcomes with the most points and the bands of the
   * scores. Absent when the quiz has no result sections.
   */
  readonly shown?: readonly string[];
}

/** The state of a checklist. Read it with `isDone` and `progressOf`: `done` and `aside` are stored in a form that makes a tick cheap. */
export interface ChecklistState {
  readonly kind: 'checklist';
  /** How many leaves are done under every group and item; see `tally.ts`. */
  readonly done: Tally;
  /** How many leaves are set aside as not applicable under every group and item. A leaf is never both done and set aside. */
  readonly aside: Tally;
  /**
   * The ids of the leaves that were done when they were set aside, so that they are done again when that is taken back.
   * Absent when there are none; not in a snapshot.
   */
  readonly wereDone?: readonly string[];
  /** The notes of the reader by the id of the item; an empty note has no entry. */
  readonly notes: Readonly<Record<string, string>>;
  /** The texts of the reader by the id of the field; an empty text has no entry. */
  readonly fields: Readonly<Record<string, string>>;
  /** The state before a reset, kept until the next change. */
  readonly undo?: Omit<ChecklistState, 'undo'>;
}

/** Whole numbers by position, in pages: a change copies one page and the list of pages, whatever the length. */
export type Tally = readonly (readonly number[])[];

/** An event on a checklist. An event that does not apply in a state changes nothing. */
export type ChecklistEvent =
  /** Tick or untick; an item with sub-items ticks them all. */
  | { readonly type: 'tick'; readonly item: string; readonly done: boolean }
  /**
   * Set an item or a group aside as not applicable, with all items in it, or take that back and restore the ticks. An item
   * that is set aside is not done; a tick takes it back.
   */
  | { readonly type: 'aside'; readonly item: string; readonly aside: boolean }
  | { readonly type: 'note'; readonly item: string; readonly text: string }
  | { readonly type: 'fill'; readonly field: string; readonly text: string }
  | { readonly type: 'reset' }
  /** Undo the reset. */
  | { readonly type: 'undo' };

/** An effect of an event on a checklist, which a page reports to the outside. */
export type ChecklistEffect =
  | { readonly type: 'ticked'; readonly item: string; readonly done: boolean }
  | { readonly type: 'aside'; readonly item: string; readonly aside: boolean }
  | { readonly type: 'noted'; readonly item: string; readonly text: string }
  | { readonly type: 'filled'; readonly field: string; readonly text: string }
  /** The last open item was done, or was set aside while others are done. */
  | { readonly type: 'completed' }
  | { readonly type: 'reset' }
  | { readonly type: 'undone' };

/** The progress of a checklist, a group or an item, counted in items without sub-items. */
export interface Progress {
  /** The number of items that are done. */
  readonly done: number;
  /** The number of items to do, without those that are set aside. */
  readonly of: number;
  /** The number of items that are set aside. */
  readonly aside: number;
}

/** The result of an event: the new state, or the same object when nothing changed, and the effects to report. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The state of a question as JSON. */
export interface QuestionSnapshot extends QuestionState {
  /** A hash of the right answer, which shows whether the author changed it. */
  readonly key: number;
  /** The type of the answer block, since an answer to another type may look the same: ticks are no order. */
  readonly type: AnswerType;
}

/** The state of a quiz as JSON. */
export interface QuizSnapshot extends Omit<QuizState, 'questions'> {
  readonly zelfcheck: 1;
  readonly questions: Readonly<Record<string, QuestionSnapshot>>;
}

/** The state of a checklist as JSON, without the state before a reset. */
export interface ChecklistSnapshot {
  readonly zelfcheck: 1;
  readonly kind: 'checklist';
  /** The ids of the leaves that are done. */
  readonly done: readonly string[];
  /** The ids of the leaves that the author had ticked or set aside and the reader opened. */
  readonly open: readonly string[];
  /** The ids of the leaves that the reader set aside, without those of the author. Absent when there are none. */
  readonly aside?: readonly string[];
  /** The notes by the id of the item. Absent when there are none. */
  readonly notes?: Readonly<Record<string, string>>;
  /** The texts of fields by the id of the field. Absent when there are none. */
  readonly fields?: Readonly<Record<string, string>>;
}
