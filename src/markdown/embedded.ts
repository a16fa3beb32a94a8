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

// The lines that editors put around the text of a script, so that old browsers and XML leave it alone.
const wrapperStart =
  /^(?:<!--(?:\/\/)?(?:--)?>?)?[ \t]*(?:(?:\/\/|\/\*)[ \t]*)?<!\[CDATA\[(?:\/\/><!--)?[ \t]*(?:\*\/)?[ \t]*(?=\n|$)|^<!--[ \t]*(?=\n)/;
const wrapperEnd =
  /(?:\/\/|\/\*)?[ \t]{0,4}(?:--><!)?\]\]>[ \t]*(?:\*\/|-->)?\s*$|(?<=\n)[ \t]*(?:\/\/[ \t]*)?-->\s*$/;

/** Removes the markers of a comment or of character data around a text, and leaves its lines where they are. */
const unwrap = (text: string): string => {
  const start = text.trimStart();
  return wrapperStart.test(start) && wrapperEnd.test(start)
    ? start.replace(wrapperStart, '').replace(wrapperEnd, '')
    : text;
};

// A paragraph that ends where another one begins, or a break behind the line of an item or a heading: no author writes that.
const madeParagraphs =
  /<\/p>\s*<p[ >]|^[ \t]*<\/p>|<p>[ \t]*$|^[ \t]*(?:[-*+>]|#{1,6}|\d{1,9}[.)])[ \t].*<br ?\/?>[ \t]*$/im;

// A character reference for a sign that means something only as it is, at the start of a line.
const escapedMarker = /^([ \t>]*)(&gt;|&#8211;|&#x2013;|&ndash;|–)(?=[ \t])/gm;
const escapedFence = /^[ \t]*(?:&#8212;|&mdash;|—)[ \t]*$/gm;
const escapedBox = /(?:\[|&#91;|&lbrack;)(&nbsp;|&#160;|\u00a0|[ xX])(?:\]|&#93;|&rbrack;)/g;
const hardSpaces = /^(?:&nbsp;|&#160;|[ \t\u00a0])+/gm;

/**
 * Undoes the changes of a program that took the Markdown for running text: it made paragraphs of the empty lines and
 * breaks of the others, and typeset the dashes, spaces and brackets.
 */
const withoutParagraphs = (text: string): string =>
  text
    .replace(/<\/p>[ \t]*\n?[ \t]*<p(?: [^<>]*)?>/gi, '\n\n')
    .replace(/<\/?p(?: [^<>]*)?>/gi, '\n')
    .replace(/<br ?\/?>[ \t]*$/gim, '')
    .replace(/^\s*\n/, '')
    .replace(hardSpaces, (spaces) => spaces.replace(/&nbsp;|&#160;|\u00a0/g, ' '))
    .replace(escapedBox, (_, inside: string) => (/x/i.test(inside) ? '[x]' : '[ ]'))
    .replace(
      escapedMarker,
      (_, before: string, sign: string) => before + (sign === '&gt;' ? '>' : '-'),
    )
    .replace(escapedFence, '---');

/**
 * Takes Markdown out of the source text of an element in a page, and undoes what programs are sure to have done to it
 * there.
 *
 * @param isEscaped Whether a browser serialized the text as HTML, which escapes it. Comments and tags are kept, since they
 * mean something in a worksheet. Default false.
 */
export const fromPage = (text: string, isEscaped = false): string => {
  const written = unwrap(isEscaped ? unescaped(text) : text);
  return dedent(madeParagraphs.test(written) ? withoutParagraphs(written) : written);
};
