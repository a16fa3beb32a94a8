import type { AnswerBlock } from './blocks/index.js';
import type { ChecklistSettings, QuizSettings } from './settings.js';
import type { Block, Footnote, Inline } from './text.js';

/**
 * The worksheet: all that a quiz or a checklist says, as plain JSON. Every way in makes one, every way out starts from
 * one. `validate` checks one that comes from outside.
 */

/** What a worksheet is: a quiz asks and grades, a checklist remembers what was done. */
export type Kind = 'quiz' | 'checklist';

/** What quizzes and checklists have in common. */
export interface WorksheetBase {
  /** The version of this shape. */
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
  /** How many minutes it takes. */
  minutes?: number;
  /** The articles that it belongs to. */
  sources?: Source[];
  /** What the footnote references refer to. */
  footnotes?: Footnote[];
}

/** An article that a worksheet belongs to. */
export interface Source {
  /** Passed `safeUrl`. */
  url: string;
  /** What the link says; absent when the author gave only a URL. */
  title?: string;
}

/** A quiz. */
export interface Quiz extends WorksheetBase {
  kind: 'quiz';
  /** What the author set; `quizSettings` adds the defaults. */
  settings: Partial<QuizSettings>;
  /** What stands before the first question. */
  introduction: Block[];
  /** Questions, the topics that group them and the reading matter between them, in the order of the file. */
  parts: QuizPart[];
  /** What is shown with the score, for those it fits; in the order of the file. Absent when there is none. */
  results?: ResultSection[];
}

/** A section of the file that belongs to the result of a quiz. */
export interface ResultBase {
  /** Unique among all parts and results of the quiz. */
  id: string;
  /** 1 to 6, as the author wrote it. */
  depth: number;
  /** Without the range of percentages or the name of the topic; empty when nothing else stands there. */
  heading: Inline[];
  /**
   * What the section says. Boxes are items to go on with, remembered like those of any checklist; a paragraph with
   * fields is a plan to fill in. Ids of items and fields are unique in this section.
   */
  parts: ChecklistPart[];
}

/** Shown when it got the most points. */
export interface Outcome extends ResultBase {
  type: 'outcome';
}

/** Shown when the score, or that of a topic, falls in a range. */
export interface Band extends ResultBase {
  type: 'band';
  /** The range in whole percentages, both included. */
  from: number;
  to: number;
  /** The id of the topic whose score it is about; absent for that of the whole quiz. */
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
  /** What stands between the heading and its first question. */
  content: Block[];
  /** The id of the topic that this one is a part of. */
  topic?: string;
}

/** A prompt with its answer block. */
export interface Question {
  type: 'question';
  id: string;
  prompt: Inline[];
  /** What stands between the prompt and the answer block, hints left out. */
  body: Block[];
  /** Opened one by one. */
  hints: Block[][];
  answer: AnswerBlock;
  /** Shown once the question was checked. */
  explanation: Block[];
  /** The id of the nearest topic that it belongs to. */
  topic?: string;
}

/** A section without a question, in its place between the questions. */
export interface Reading {
  type: 'reading';
  id: string;
  /** 1 to 6, as the author wrote it; absent for text without a heading. */
  depth?: number;
  heading?: Inline[];
  content: Block[];
  /** The id of the nearest topic that it belongs to. */
  topic?: string;
}

/** A checklist. */
export interface Checklist extends WorksheetBase {
  kind: 'checklist';
  /** What the author set; `checklistSettings` adds the defaults. */
  settings: Partial<ChecklistSettings>;
  /** Groups, lists and the prose between them, in the order of the file. */
  parts: ChecklistPart[];
}

/** One part of a checklist or of a group. */
export type ChecklistPart = Group | Items | Prose;

/** A heading and what stands under it. */
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
  /** The number of the first one; only in an ordered list that does not count from 1. */
  start?: number;
  items: Entry[];
}

/** Text between the lists. */
export interface Prose {
  type: 'prose';
  content: Block[];
}

/** What a list of items holds: an item with a box, or a line without one that may hold boxes of its own. */
export type Entry = Item | Line;

/** Something to tick. With sub-items, it follows them: it is done when all of them are. */
export interface Item {
  type: 'item';
  /** Unique in the checklist, and the same after another item was added, removed or moved. */
  id: string;
  /** What stands behind the box; may hold fields. */
  label: Inline[];
  /** Folded away under the label. */
  detail: Block[];
  /** The sub-items, lists of them in the order of the file; mostly none or one list. */
  parts: Items[];
  /** Whether the author ticked it: already done. Only where there are no sub-items. */
  done?: boolean;
  /** Whether the author set it aside as not applicable (`[-]`). Only where there are no sub-items. */
  aside?: boolean;
}

/** An entry without a box. */
export interface Line {
  type: 'line';
  content: Block[];
  /** The lists of items that are nested in it. */
  parts: Items[];
}

/** What a file becomes. */
export type Worksheet = Quiz | Checklist;
