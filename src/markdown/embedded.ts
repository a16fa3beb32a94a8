const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' };

const unescaped = (html: string): string =>
  html.replace(/&(lt|gt|amp|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

// In Markdown the indentation that all lines share in a page would mean code.
const dedent = (text: string): string => {
  const lines = text.replace(/^[^\S\n]*\n/, '').split('\n');
  const indent = lines
    .filter((line) => line.trim())
    .reduce((least, line) => Math.min(least, /^\s*/.exec(line)![0].length), Infinity);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join('\n') : '';
};

/**
 * The Markdown that stands in a page, between the tags of an element.
 *
 * @param isEscaped Whether a browser wrote it back as HTML. Comments mean something in a worksheet, and so do tags.
 * Default false.
 */
export const fromPage = (text: string, isEscaped = false): string =>
  dedent(isEscaped ? unescaped(text) : text);
