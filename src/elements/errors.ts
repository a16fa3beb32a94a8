/**
 * Why an element has nothing to show.
 * - `not-found`: the server has no such file.
 * - `network`: no answer, or an answer that is an error.
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

/** What the integrator of a page is told; the reader sees one sentence in their own language. */
export class ZelfcheckError extends Error {
  /** What went wrong, for code to decide on. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ZelfcheckError';
    this.code = code;
  }

  /** Whether trying again later may help. */
  get isPassing(): boolean {
    return ['not-found', 'network', 'parser'].includes(this.code);
  }
}
