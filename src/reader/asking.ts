/** Recognition of texts that ask, by the signs at their end in several scripts. A quote or a bracket may close behind them. */

/** The end of a text, in which a pattern takes no long time. */
const endOf = (text: string): string => text.trimEnd().slice(-99);

/**
 * Whether a text ends as a question does, perhaps with a remark behind it: `Which? (Choose two.)`.
 *
 * @example
 * isQuestion('Is it “shut”?'); // true
 */
export const isQuestion = (text: string): boolean =>
  /[?？؟][^\p{L}\p{N}]*(?:\([^()]{1,40}\)[^\p{L}\p{N}]*)?$/u.test(endOf(text));

/**
 * Whether a text ends as one does that something belongs under: a question, or a sentence that goes on.
 *
 * @example
 * endsAsking('Put them in order:'); // true
 */
export const endsAsking = (text: string): boolean =>
  isQuestion(text) || /[;:：…][\s"'’”»)\]]*$/.test(endOf(text));

const numbered = /^\W{0,20}(?:(?:q|question|vraag|frage)[ .#]{0,9}\d|\d{1,3}[.)])/i;

/**
 * Whether a text looks like the prompt of a question: it ends as a question does, or is numbered as questions are.
 *
 * @example
 * isPromptLike('Q3. Name the bird.'); // true
 */
export const isPromptLike = (text: string): boolean => isQuestion(text) || numbered.test(text);
