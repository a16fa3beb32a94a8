/**
 * The reason why an element shows no worksheet.
 * - `not-found`: the server has no such file, or does not give it.
 * - `network`: no answer within 20 seconds, or one that says to come back later.
 * - `type`: the file is something else than Markdown or JSON, such as a web page.
 * - `json`: broken JSON.
 * - `worksheet`: JSON that is no worksheet; `message` names the place in it.
 * - `kind`: a checklist in a quiz element, or the other way round.
 * - `empty`: no question, no item, no text.
 * - `parser`: the script that reads Markdown could not be loaded.
 * - `internal`: something went wrong that should not have; `cause` is what was thrown.
 */
export type ErrorCode =
  | 'not-found'
  | 'network'
  | 'type'
  | 'json'
  | 'worksheet'
  | 'kind'
  | 'empty'
  | 'parser'
  | 'internal';

/**
 * The error of an element, for the developer of the page; the reader sees one sentence in their own language.
 *
 * @example
 * quiz.addEventListener('zelfcheck-problem', ({ detail: { error } }) => {
 *   if (!error.isPassing) console.error(error.code, error.message);
 * });
 */
export class ZelfcheckError extends Error {
  /** The kind of error, for code to branch on. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ZelfcheckError';
    this.code = code;
  }

  /** Whether loading again later may succeed: true for `network` and `parser`. */
  get isPassing(): boolean {
    return ['network', 'parser'].includes(this.code);
  }
}
