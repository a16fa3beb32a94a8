/** How much a message matters: the worksheet is not what the author meant, may not be, or could teach better. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What the reader of a file tells its author. It carries no sentence: the dictionary of messages makes one from `rule`
 * and `values` in the author's language, so that a page which shows no messages does not load them.
 */
export interface Message {
  /** The name of the rule, in kebab case. */
  rule: string;
  severity: Severity;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, from 1, in UTF-16 code units. */
  column: number;
  /** What the sentence needs to say: the word that is meant, the nearest known one, a count. */
  values?: Readonly<Record<string, string | number>>;
}
