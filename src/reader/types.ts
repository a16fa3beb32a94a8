import type { Message } from '../model/messages.js';
import type { Kind, Worksheet } from '../model/worksheet.js';
import type { Context } from './context.js';
import type { FrontMatter } from './yaml-subset.js';

/** Looks at a whole worksheet and tells the author what could teach better. */
export type Rule = (worksheet: Worksheet, context: Context) => void;

/** What the caller of a reader knows already. */
export interface ReadOptions {
  /** What the file is read as, whatever it says of itself. */
  kind?: Kind | undefined;
  /** The front matter, taken off the file. */
  frontMatter?: FrontMatter | undefined;
  /**
   * What the worksheet is looked over for, such as the `rules` of this package. Default nothing: a page whose reader is
   * no author needs only what goes wrong in reading.
   */
  rules?: readonly Rule[] | undefined;
}

/** What a file says. */
export interface ReadResult {
  /** Always there: the worst file gives an empty one. */
  worksheet: Worksheet;
  /** What the author should know, in the order of the file. */
  messages: Message[];
  /** The line of every question's prompt and of every item, by id. */
  lines: Record<string, number>;
}
