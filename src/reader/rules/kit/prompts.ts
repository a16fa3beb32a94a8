/** Matches a text that ends with a question mark, or is numbered as questions are: `Q3.`, `3)`, `Vraag 3`. */
const promptLike = /[?？؟]\W*$|^\W*(?:(?:q|question|vraag|frage)[ .#]*\d|\d{1,3}[.)])/iu;

/** Whether a heading or a line asks something. */
export const asksSomething = (text: string): boolean => promptLike.test(text);
