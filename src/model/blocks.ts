import type { Block } from './text.js';

/**
 * The answer blocks: what the reader fills in at a question. Each has a `type` of its own, which is also the name of its
 * file in the reader, the engine and the views; adding one here makes the compiler name the tables that lack it.
 */

/** One of the boxes of a choice. */
export interface Option {
  /** Unique in its question, and the same after another option was added, removed or moved. */
  id: string;
  /** What stands behind the box. */
  content: Block[];
  /** Whether ticking it is right. Never true in a choice that is not `graded`. */
  right: boolean;
  /** What the reader is told about this option; empty when the author wrote nothing. */
  feedback: Block[];
  /** Stays last when the options are shuffled. */
  last?: boolean;
}

/** Boxes to tick: one (radio buttons) or several (checkboxes). */
export interface Choice {
  type: 'choice';
  /** Whether several may be ticked. */
  several: boolean;
  /** Whether there is a right answer; an opinion or a self-assessment has none. */
  graded: boolean;
  options: Option[];
}

/** Every answer block. */
export type AnswerBlock = Choice;

/** The names of the answer blocks. */
export type AnswerType = AnswerBlock['type'];

/**
 * What a reader answered, as JSON. For a choice: the ids of the ticked options, in the order of the worksheet. Every
 * answer block says what its own answer looks like and refuses another shape.
 */
export type Answer = readonly string[];
