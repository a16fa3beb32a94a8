const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' };

const unescaped = (html: string): string =>
  html.replace(/&(lt|gt|amp|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

// Removes the indentation that all lines share in a page: in Markdown it would mean code.
const dedent = (text: string): string => {
  const lines = text.replace(/^[^\S\n]*\n/, '').split('\n');
  const indent = lines
    .filter((line) => line.trim())
    .reduce((least, line) => Math.min(least, /^\s*/.exec(line)![0].length), Infinity);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join('\n') : '';
};

/**
 * Takes Markdown out of the source text of an element in a page.
 *
 * @param isEscaped Whether a browser serialized the text as HTML, which escapes it. Comments and tags are kept, since they
 * mean something in a worksheet. Default false.
 */
export const fromPage = (text: string, isEscaped = false): string =>
  dedent(isEscaped ? unescaped(text) : text);
