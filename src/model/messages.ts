/** The messages for authors: every rule with its severity, and the shape of a message. */

/**
 * How much a message matters. `error`: the worksheet is not what the author meant; `warning`: it may not be; `info`: it
 * could teach better.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Every rule that the reader or a check of the worksheet can report, with its severity. A rule without a row here cannot be
 * reported. Its sentence is in the messages of each language, its documentation in the data of the site.
 */
export const severities = {
  'all-of-the-above': 'warning',
  'all-right': 'warning',
  'almost-grid': 'warning',
  'almost-scale': 'warning',
  'ambiguous-number': 'warning',
  'band-gap': 'warning',
  'band-overlap': 'warning',
  'band-without-score': 'warning',
  'blank-without-answers': 'warning',
  'boxes-in-code': 'warning',
  'boxes-in-html': 'warning',
  'boxes-in-table': 'warning',
  'checklist-or-quiz': 'warning',
  'duplicate-answer': 'warning',
  'duplicate-id': 'error',
  'duplicate-key': 'info',
  'duplicate-option': 'warning',
  'duplicate-row': 'warning',
  'empty-item': 'warning',
  'empty-option': 'warning',
  'empty-row': 'warning',
  'explanation-in-list': 'warning',
  'explanation-in-option': 'warning',
  'feedback-in-option': 'warning',
  'front-matter-line': 'warning',
  'front-matter-shown': 'warning',
  'heading-as-text': 'warning',
  'image-alt': 'warning',
  'large-table': 'error',
  'link-as-text': 'warning',
  'lost-points': 'warning',
  'many-items': 'info',
  'name-as-text': 'warning',
  'no-box': 'warning',
  'no-explanation': 'info',
  'no-items': 'error',
  'no-model-answer': 'info',
  'no-options': 'warning',
  'no-points': 'info',
  'no-prompt': 'warning',
  'no-questions': 'error',
  'no-right-answer': 'warning',
  'not-text': 'error',
  'not-utf-8': 'warning',
  'odd-band': 'warning',
  'odd-box': 'warning',
  'one-option': 'warning',
  'options-as-text': 'warning',
  'order-or-choice': 'warning',
  'other-kind': 'info',
  'outcome-without-points': 'warning',
  'pass-without-score': 'warning',
  'pick-too-many': 'warning',
  'points-as-text': 'warning',
  'right-longest': 'info',
  'right-same-place': 'info',
  'row-without-right': 'warning',
  'tag-as-text': 'warning',
  'tolerance-as-text': 'warning',
  'too-deep': 'error',
  'too-dense': 'error',
  'too-long': 'error',
  'unknown-key': 'warning',
  'unknown-outcome': 'error',
  'unknown-topic': 'error',
  'unknown-value': 'warning',
  'unreachable-outcome': 'warning',
  'unread-box': 'warning',
  'unsafe-url': 'warning',
  'unused-credit': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** The name of a rule, in kebab case. */
export type MessageRule = keyof typeof severities;

/**
 * A message about a file to its author. It carries no sentence: the dictionary of messages makes one from `rule` and
 * `values` in the author's language, so that a page which shows no messages does not load the dictionary.
 */
export interface Message {
  rule: MessageRule;
  severity: Severity;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, from 1, in UTF-16 code units. */
  column: number;
  /** The values to insert into the sentence: the word that the author wrote, the nearest known one, a count. */
  values?: Readonly<Record<string, string | number>>;
}
