import type { Message } from '../model/messages.js';
import type { Kind, Worksheet } from '../model/worksheet.js';
import type { Context } from './context.js';
import type { FrontMatter } from './yaml-subset.js';

/**
 * Checks a whole worksheet for its author, and reports with `context.report` what could be improved. A rule does not change
 * the worksheet.
 *
 * @example
 * const quizRules: Rule = (worksheet, context) => {
 *   if (worksheet.kind === 'quiz') for (const rule of rules) rule(worksheet, context);
 * };
 * const { messages } = readMarkdown(text, { rules: [quizRules] });
 */
export type Rule = (worksheet: Worksheet, context: Context) => void;

/** Options for reading a worksheet. */
export interface ReadOptions {
  /** The kind to read the file as, before the `kind` of its front matter. Default that, else found from the content. */
  kind?: Kind | undefined;
  /** The front matter, already taken off the file. Default none. */
  frontMatter?: FrontMatter | undefined;
  /**
   * The rules to check the worksheet with, such as the `rules` of this package. Default none: a page whose reader is no
   * author needs only the messages about problems in reading.
   */
  rules?: readonly Rule[] | undefined;
}

/** A worksheet with the messages for its author. */
export interface ReadResult {
  /** The worksheet; a file that cannot be read gives an empty one. */
  worksheet: Worksheet;
  /** The messages for the author, in the order of the file. */
  messages: Message[];
  /** The line, from 1, of the prompt of every question and of every item, by id. */
  lines: Record<string, number>;
}
