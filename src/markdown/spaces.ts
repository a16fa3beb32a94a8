// Spaces that look like one and are none to Markdown: they come with text from word processors, web pages and keyboards.
const foreign = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

// Where they stand before and behind the sign of a heading, or of an item with a box.
const around =
  /^[^\S\n]*(?:>[^\S\n]*)*(?:#{1,6}[^\S\n]|(?:[-*+]|\d{1,9}[.)])[^\S\n]+(?=\[[^\S\n]*\S?[^\S\n]*\]))/gmu;

/** Makes headings and boxes of those that only a foreign space keeps from being any. Everything stays in its place. */
export const withSpaces = (text: string): string =>
  text.replace(around, (sign) => sign.replace(foreign, ' '));
