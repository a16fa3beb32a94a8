import type { AnswerBlock } from './blocks/index.js';
import type { ChecklistSettings, QuizSettings } from './settings.js';
import type { Block, Footnote, Inline } from './text.js';

/**
 * The worksheet: the whole content of a quiz or a checklist as plain JSON. Every reader makes one, every output starts from
 * one. `validate` checks one that comes from outside.
 */

/** The kind of a worksheet: a quiz asks and grades, a checklist remembers what was done. */
export type Kind = 'quiz' | 'checklist';

/** The properties that quizzes and checklists have in common. */
export interface WorksheetBase {
  /** The version of the worksheet format. */
  zelfcheck: 1;
  /** Names the worksheet in storage: the author's, else derived from the title, else from the first question or item. */
  id: string;
  /** The title, as plain text. */
  title?: string;
  /** The language of the content, a BCP 47 tag. */
  lang?: string;
  /** One sentence about the worksheet, for lists and search engines; not shown by the elements. */
  description?: string;
  /** Who keeps the worksheet up to date. */
  owner?: string;
  /** The day of its last revision, `YYYY-MM-DD`. */
  revised?: string;
  /** How many minutes the worksheet takes. */
  minutes?: number;
  /** The articles that the worksheet belongs to. */
  sources?: Source[];
  /** The footnotes that references in the text name by id. */
  footnotes?: Footnote[];
}

/** An article that a worksheet belongs to. */
export interface Source {
  /** A URL that `safeUrl` let through. */
  url: string;
  /** The text of the link; absent when the author gave only a URL. */
  title?: string;
}

/** A quiz. */
export interface Quiz extends WorksheetBase {
  kind: 'quiz';
  /** The settings that the author gave; `quizSettings` adds the defaults. */
  settings: Partial<QuizSettings>;
  /** The text before the first question. */
  introduction: Block[];
  /** Questions, the topics that group them and the reading matter between them, in the order of the file. */
  parts: QuizPart[];
  /** The sections that are shown with the score when their condition holds, in the order of the file. Absent when there are none. */
  results?: ResultSection[];
}

/** A section of the file that belongs to the result of a quiz. */
export interface ResultBase {
  /** Unique among all parts and results of the quiz. */
  id: string;
  /** 1 to 6, as the author wrote it. */
  depth: number;
  /** The heading without the range of percentages and the name of the topic; empty when it has no other words. */
  heading: Inline[];
  /**
   * The content of the section. Boxes are items to go on with, remembered like those of any checklist; a paragraph with
   * fields is a plan to fill in. Ids of items and fields are unique in this section.
   */
  parts: ChecklistPart[];
}

/** A section that is shown when its outcome got the most points. */
export interface Outcome extends ResultBase {
  type: 'outcome';
}

/** A section that is shown when the score of the quiz or of a topic falls in a range. */
export interface Band extends ResultBase {
  type: 'band';
  /** The range in whole percentages, both included. */
  from: number;
  to: number;
  /** The id of the topic whose score counts; absent for the score of the whole quiz. */
  topic?: string;
}

/** An outcome or a band. */
export type ResultSection = Outcome | Band;

/** One part of a quiz. */
export type QuizPart = Topic | Question | Reading;

/** A heading that groups the questions after it and has a score of its own. */
export interface Topic {
  type: 'topic';
  id: string;
  /** 1 to 6, as the author wrote it. */
  depth: number;
  heading: Inline[];
  /** The text between the heading and its first question. */
  content: Block[];
  /** The id of the topic that contains this one. */
  topic?: string;
}

/** A prompt with its answer block. */
export interface Question {
  type: 'question';
  id: string;
  prompt: Inline[];
  /** The text between the prompt and the answer block, without the hints. */
  body: Block[];
  /** The hints, which the reader opens one by one. */
  hints: Block[][];
  answer: AnswerBlock;
  /** The text that is shown once the question was checked. */
  explanation: Block[];
  /** The id of the innermost topic that contains the question. */
  topic?: string;
}

/** Reading matter: a section without a question, between the questions. */
export interface Reading {
  type: 'reading';
  id: string;
  /** 1 to 6, as the author wrote it; absent for text without a heading. */
  depth?: number;
  heading?: Inline[];
  content: Block[];
  /** The id of the innermost topic that contains the section. */
  topic?: string;
}

/** A checklist. */
export interface Checklist extends WorksheetBase {
  kind: 'checklist';
  /** The settings that the author gave; `checklistSettings` adds the defaults. */
  settings: Partial<ChecklistSettings>;
  /** Groups, lists and the prose between them, in the order of the file. */
  parts: ChecklistPart[];
}

/** One part of a checklist or of a group. */
export type ChecklistPart = Group | Items | Prose;

/** A heading with the parts under it. */
export interface Group {
  type: 'group';
  id: string;
  /** 1 to 6, as the author wrote it. */
  depth: number;
  heading: Inline[];
  parts: ChecklistPart[];
}

/** A list of items. */
export interface Items {
  type: 'items';
  /** Whether the order of the items matters (a numbered list). */
  ordered: boolean;
  /** The number of the first item; only in an ordered list that does not count from 1. */
  start?: number;
  items: Entry[];
}

/** Text between the lists. */
export interface Prose {
  type: 'prose';
  content: Block[];
}

/** An entry of a list of items: an item with a box, or a line without a box that may contain items. */
export type Entry = Item | Line;

/** Something to tick. An item with sub-items is done when all of them are. */
export interface Item {
  type: 'item';
  /** Unique in the checklist, and the same after another item was added, removed or moved. */
  id: string;
  /** The text behind the box; may hold fields. */
  label: Inline[];
  /** Further text, folded away under the label. */
  detail: Block[];
  /** The lists of sub-items in the order of the file; mostly none or one. */
  parts: Items[];
  /** Whether the author ticked the item as already done. Only where there are no sub-items. */
  done?: boolean;
  /** Whether the author set the item aside as not applicable (`[-]`). Only where there are no sub-items. */
  aside?: boolean;
}

/** An entry without a box. */
export interface Line {
  type: 'line';
  content: Block[];
  /** The lists of items that are nested in the line. */
  parts: Items[];
}

/** The content of a file: a quiz or a checklist. */
export type Worksheet = Quiz | Checklist;
