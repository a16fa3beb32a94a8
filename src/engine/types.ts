import type { Answer, AnswerType } from '../model/blocks/index.js';

/**
 * What goes into the engine and comes out of it. States, events and effects are plain data: the engine knows no DOM, no
 * clock, no randomness, no storage and no language.
 */

/** How one question went. `neutral`: it has no right answer. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'neutral';

/** What happened to one question of a quiz. Nothing at all is written as no entry in `QuizState.questions`. */
export interface QuestionState {
  /** What was answered last; absent when nothing was, or when the reader took it all back. */
  readonly answer?: Answer;
  /** Whether the answer was checked, and with that is fixed until a retry. In a quiz with feedback at the end: at the end. */
  readonly checked: boolean;
  /** How often it was checked in this attempt. */
  readonly tries: number;
  /** How many hints are open. */
  readonly hints: number;
  /** Whether a check was asked for before there was a whole answer; goes with the next answer. */
  readonly missing: boolean;
}

/** The state of a quiz. */
export interface QuizState {
  readonly kind: 'quiz';
  /** Decides every shuffled order of this attempt; a whole number of 32 bits. */
  readonly seed: number;
  /** The ids of all questions of this attempt, in the order in which they are asked. */
  readonly order: readonly string[];
  /** The ids of the questions that are asked now: `order`, or those that went wrong when only they are done again. */
  readonly round: readonly string[];
  /** The question on screen in a quiz in steps: an index into `round`. */
  readonly position: number;
  readonly questions: Readonly<Record<string, QuestionState>>;
  /** Whether the reader asked to finish while questions were open; goes with the next answer. */
  readonly asked: boolean;
  /** Whether the result is shown. */
  readonly finished: boolean;
}

/** What a reader does to an answer, whatever stands in it by then. */
export type AnswerChange =
  /** Tick or untick a box: an option, or in a table the column of a row. Where one may be ticked, it takes that one's place. */
  | { readonly type: 'tick'; readonly box: string; readonly row?: string; readonly on: boolean }
  /** Put an option at this place, from 0. */
  | { readonly type: 'place'; readonly option: string; readonly at: number }
  /** Take the options in the order in which they are laid out. */
  | { readonly type: 'keep' }
  /** Have this text stand there; with `field`, in this field of a sentence. */
  | { readonly type: 'fill'; readonly field?: string; readonly text: string };

/** What a reader of a quiz asks for. An event that makes no sense in a state changes nothing. */
export type QuizEvent =
  | (AnswerChange & { readonly question: string })
  /** Make this the whole answer. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'check'; readonly question: string }
  | { readonly type: 'retry'; readonly question: string }
  | { readonly type: 'hint'; readonly question: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Show this question, in a quiz in steps. */
  | { readonly type: 'go'; readonly question: string }
  /** Finish; with open questions only when `anyway`, else they are named first. */
  | { readonly type: 'finish'; readonly anyway?: boolean }
  /** Start afresh, in the order that the new seed draws. */
  | { readonly type: 'reset'; readonly seed: number }
  /** Do only those again that did not go right; the others keep their answers and count on. */
  | { readonly type: 'retry-wrong' };

/** What the world has to be told after an event on a quiz. */
export type QuizEffect =
  | { readonly type: 'answered'; readonly question: string; readonly answer: Answer }
  /** An option was put at this place, from 0; told after the answer. */
  | {
      readonly type: 'placed';
      readonly question: string;
      readonly option: string;
      readonly at: number;
    }
  /** A check or a finish without an answer; the questions are still to be answered. */
  | { readonly type: 'missing'; readonly questions: readonly string[] }
  | { readonly type: 'checked'; readonly question: string; readonly verdict: Verdict }
  | { readonly type: 'retried'; readonly question: string }
  /** `hint` counts from 1. */
  | { readonly type: 'hinted'; readonly question: string; readonly hint: number }
  | { readonly type: 'moved'; readonly question: string }
  | { readonly type: 'completed'; readonly result: QuizResult }
  | { readonly type: 'reset' };

/** What one question brought. */
export interface QuestionResult {
  readonly question: string;
  /** Absent while the question was not answered. */
  readonly answer?: Answer;
  readonly verdict: Verdict;
  /** What it adds to the score: from 0 to 1, or where its options are worth points to the score, those points. */
  readonly credit: number;
  /** The least and the most that it could have added: 0 and 1; both 0 where nothing is right and no points are given. */
  readonly least: number;
  readonly most: number;
}

/** A score. */
export interface Score {
  /** The credits added up. */
  readonly points: number;
  /** The least that the questions could have brought; 0 unless options are worth points below 0, or only above it. */
  readonly least: number;
  /** The most that they could have brought; without points of the author, how many questions have a right answer. */
  readonly of: number;
  /** Where `points` stands between `least` and `of`, from 0 to 100, not rounded; 0 where `of` is `least`. */
  readonly percentage: number;
}

/** What an outcome got. */
export interface OutcomeScore {
  readonly outcome: string;
  readonly points: number;
}

/** How a quiz went. */
export interface QuizResult extends Score {
  readonly questions: readonly QuestionResult[];
  /** Only topics that hold a question with a right answer. */
  readonly topics: readonly (Score & { readonly topic: string })[];
  /** The ids of the questions that are worth another look: wrong, partly right or left open, in the order asked. */
  readonly again: readonly string[];
  /** Absent when the quiz does not ask for a percentage. */
  readonly passed?: boolean;
  /** The points of every outcome, in the order of the file; absent when the quiz has no outcomes. */
  readonly outcomes?: readonly OutcomeScore[];
  /**
   * The ids of the result sections that fit, in the order of the file: the outcomes with the most points and the bands
   * of the scores. Absent when the quiz has no result sections.
   */
  readonly shown?: readonly string[];
}

/** The state of a checklist. Read it with `isDone`, `progressOf`; what it holds is an index that makes a tick cheap. */
export interface ChecklistState {
  readonly kind: 'checklist';
  /** How many leaves are done under every group and item; see `tally.ts`. */
  readonly done: Tally;
  /** How many leaves are set aside as not applicable, in the same way. A leaf is never both. */
  readonly aside: Tally;
  /**
   * The ids of the leaves that were done when they were set aside, so that they are again when they are taken back.
   * Absent when there are none; not in a snapshot.
   */
  readonly wereDone?: readonly string[];
  /** What was noted, by the id of the item. Nothing is no entry. */
  readonly notes: Readonly<Record<string, string>>;
  /** What was filled in, by the id of the field. Nothing is no entry. */
  readonly fields: Readonly<Record<string, string>>;
  /** The state that a reset took away, until the next change. */
  readonly undo?: Omit<ChecklistState, 'undo'>;
}

/** Whole numbers by position, in pages: a change copies one page and the list of pages, whatever the length. */
export type Tally = readonly (readonly number[])[];

/** What a reader of a checklist asks for. */
export type ChecklistEvent =
  /** Tick or untick; an item with sub-items ticks them all. */
  | { readonly type: 'tick'; readonly item: string; readonly done: boolean }
  /**
   * Set an item or a group aside as not applicable, with all items in it, or take it back as it was. What is aside is not
   * done; a tick counts it in again.
   */
  | { readonly type: 'aside'; readonly item: string; readonly aside: boolean }
  | { readonly type: 'note'; readonly item: string; readonly text: string }
  | { readonly type: 'fill'; readonly field: string; readonly text: string }
  | { readonly type: 'reset' }
  /** Take the reset back. */
  | { readonly type: 'undo' };

/** What the world has to be told after an event on a checklist. */
export type ChecklistEffect =
  | { readonly type: 'ticked'; readonly item: string; readonly done: boolean }
  | { readonly type: 'aside'; readonly item: string; readonly aside: boolean }
  | { readonly type: 'noted'; readonly item: string; readonly text: string }
  | { readonly type: 'filled'; readonly field: string; readonly text: string }
  /** The last open item was just done, or set aside while others are done. */
  | { readonly type: 'completed' }
  | { readonly type: 'reset' }
  | { readonly type: 'undone' };

/** How far a checklist, a group or an item with sub-items is: items without sub-items are what counts. */
export interface Progress {
  readonly done: number;
  /** How many there are to do; those that are set aside do not count. */
  readonly of: number;
  /** How many are set aside. */
  readonly aside: number;
}

/** What an event did: the new state, or the very same one when nothing changed, and what to tell the world. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The state of a question as JSON. */
export interface QuestionSnapshot extends QuestionState {
  /** Changes when the right answer does. */
  readonly key: number;
  /** What was asked for: ticks are no order, and what was written in a sentence is no tick in a grid. */
  readonly type: AnswerType;
}

/** The state of a quiz as JSON. */
export interface QuizSnapshot extends Omit<QuizState, 'questions'> {
  readonly zelfcheck: 1;
  readonly questions: Readonly<Record<string, QuestionSnapshot>>;
}

/** The state of a checklist as JSON, but for what a reset took away. */
export interface ChecklistSnapshot {
  readonly zelfcheck: 1;
  readonly kind: 'checklist';
  /** The ids of the leaves that are done. */
  readonly done: readonly string[];
  /** The ids of those that the author had ticked or set aside and the reader opened. */
  readonly open: readonly string[];
  /**
   * The ids of those that the reader set aside, without those that the author did. Absent when there is none, as all that
   * follows.
   */
  readonly aside?: readonly string[];
  /** What was noted, by the id of the item. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What was filled in, by the id of the field. */
  readonly fields?: Readonly<Record<string, string>>;
}
