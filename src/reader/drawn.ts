/**
 * The one description of a box that somebody drew in a text: in brackets or as a sign, with or without the marker of a list
 * before it, in the spellings of keyboards, editors and exporters.
 */

/** A box at the beginning of a text. */
export interface Drawn {
  /** The box as the author drew it. */
  box: string;
  state: 'empty' | 'ticked' | 'aside';
  /** Whether the sign in the box is a check mark or a cross, which differ where one list has both. */
  sign?: 'check' | 'cross';
  /**
   * `sure`: a box wherever it begins a line. `likely`: a box in a list, and beside other boxes. `weak`: a box only beside
   * others in the same list, such as a letter in brackets.
   */
  certainty: 'sure' | 'likely' | 'weak';
  /** The marker of a list before the box. */
  marker?: 'bullet' | 'number' | 'letter';
  /** The number in that marker, where it has one. */
  number?: number;
  /** The text from the box on. */
  from: string;
  /** The text behind the box. */
  rest: string;
}

const checks = '✓✔√☑✅';
const crosses = '✗✘✕✖☒❌';
/** The signs that stand in place of brackets. */
const squares = '☐☑☒⬜◻◽▢□❏❐❑❒🔲';
/** The signs that often stand before a text without being a box. */
const marks = '✓✔✅✗✘✖❌';

/** Characters that take no place on screen, which come along with what people copy. */
const unseen = '\u200b-\u200f\u2060\ufeff\u00ad';

const drawn = new RegExp(
  String.raw`^(?:[^\S\n]|[${unseen}]){0,20}(?:([-+*–—−‐‑•·‣◦▪●○■]|#\.)|(\d{1,9})[.)]|(\(?\p{L}[.)]))?[^\S\n]{0,9}` +
    String.raw`(?:([[［]([^\S\n]{0,9}(?:[^\s[\]］]\ufe0f?)?[^\S\n]{0,9})[\]］])(?![[(])|([${squares}${marks}]\ufe0f?))`,
  'u',
);

/** Matches what a box begins with: a text without a match holds none, but for a weak one. */
export const mayHoldBox = new RegExp(`[[［${squares}]`, 'u');

type Kind = Pick<Drawn, 'state' | 'certainty'>;

/** The meaning of a pair of brackets with this sign, and how sure it is; undefined when it is no box. */
const inBrackets = (inner: string, mark: string, rest: string): Kind | undefined => {
  if (!mark && inner) return { state: 'empty', certainty: 'sure' };
  // Without a space inside and behind them, they are an array in many a programming language.
  if (!mark) return /^\S/.test(rest) ? undefined : { state: 'empty', certainty: 'likely' };
  if (mark === '-') return { state: 'aside', certainty: 'likely' };
  if (/[xXхХ×]/.test(mark) || checks.includes(mark) || crosses.includes(mark))
    return { state: 'ticked', certainty: 'sure' };
  if (/[yYvV*]/.test(mark)) return { state: 'ticked', certainty: 'likely' };
  // A number or a caret refers to a note or a source.
  if (/[\p{N}^]/u.test(mark)) return undefined;
  return { state: 'empty', certainty: /\p{L}/u.test(mark) ? 'weak' : 'likely' };
};

const asSign = (mark: string): Kind =>
  squares.includes(mark)
    ? { state: checks.includes(mark) || mark === '☒' ? 'ticked' : 'empty', certainty: 'sure' }
    : { state: checks.includes(mark) ? 'ticked' : 'empty', certainty: 'weak' };

/** The box that a text begins with; undefined when it begins with none. */
export const drawnBox = (text: string): Drawn | undefined => {
  const match = drawn.exec(text);
  if (!match) return undefined;
  const [whole, bullet, number, letter, brackets, inner, sign] = match;
  const box = (sign ?? brackets)!;
  const mark = (sign ?? inner!).trim().replace('\ufe0f', '');
  const rest = text.slice(whole.length);
  const kind = sign === undefined ? inBrackets(inner!, mark, rest) : asSign(mark);
  return (
    kind && {
      ...kind,
      box,
      ...(mark && checks.includes(mark) && { sign: 'check' }),
      ...(mark && crosses.includes(mark) && { sign: 'cross' }),
      ...(bullet !== undefined && { marker: bullet === '#.' ? 'number' : 'bullet' }),
      ...(number !== undefined && { marker: 'number', number: +number }),
      ...(letter !== undefined && { marker: 'letter' }),
      from: text.slice(whole.length - box.length),
      rest,
    }
  );
};

/** Whether it is a box that needs no others beside it. */
export const isStrong = (drawn: Drawn | undefined): drawn is Drawn =>
  drawn !== undefined && drawn.certainty !== 'weak';
