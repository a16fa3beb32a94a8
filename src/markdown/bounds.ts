/**
 * Markdown parsers take minutes over text that was made to keep them busy: their time grows with the square of what
 * stands open in one paragraph, and with the depth of lists and quotes. One look over the lines, before the parser,
 * finds such a text.
 */

/** How deep lists and quotes may be nested. */
const deepest = 50;

/**
 * How much work the signs that the parser has to pair may make: the squares of their number in every paragraph, added
 * up. A file of 1 MB that people wrote stays below a tenth of it; at the limit the parser takes a few seconds more.
 */
const most = 2e7;

const marker = /^([ \t]*)(?:([-+*])|(\d{1,9})[.)])([ \t]+|$)/;

/** The columns that white space takes, when it begins at a column. */
const wide = (space: string, from: number): number => {
  let column = from;
  for (const sign of space) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column - from;
};

const spaceOf = (text: string): string => /^[ \t]*/.exec(text)![0];

/** How many columns a row of a table has. */
const cells = (row: string): number =>
  row
    .trim()
    .replace(/\\[\\|]/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** The signs in a line that the parser may have to pair, or to look behind for the end of something. */
const signs = (line: string): number => line.match(/[[\]<]|`+|[*_~]+|[.,:;?!'"&]{2}/g)?.length ?? 0;

// The end of raw HTML. What looked like lists and tables inside it was none.
const htmlEnd = /[-?\]]>|<\//;

/**
 * The line, from 1, where a text becomes more than the parser can bear: `deep` when lists and quotes are nested too
 * deep, `dense` when too much stands open. Undefined for what people write.
 */
export const findExcess = (
  text: string,
): { reason: 'deep' | 'dense'; line: number } | undefined => {
  // The columns at which the text of the open list items begins.
  let open: number[] = [];
  // The paragraph so far: its signs, its lines, the first of them, and whether it is a table.
  let count = 0;
  let length = 0;
  let first = '';
  let table = false;
  let work = 0;
  let underlines = 0;
  const close = (): void => {
    work += count * count;
    count = length = 0;
  };
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    let rest = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length + 1 : end + 1;
    line++;
    let column = 0;
    let quotes = 0;
    // Quotes and list items can begin on one line: `> - 1. text`.
    for (let match; quotes + open.length <= deepest;) {
      if ((match = /^[ \t]*>[ \t]?/.exec(rest))) {
        quotes++;
        column += match[0].length;
      } else if ((match = marker.exec(rest))) {
        const [whole, before = '', bullet, number, gap = ''] = match;
        const indent = column + wide(before, column);
        const kept = open.filter((at) => at <= indent);
        // Four columns further in it is no marker, and only a 1 with text behind it breaks into a paragraph.
        const breaks = rest.length > whole.length && (bullet || number === '1');
        if (indent - (kept.at(-1) ?? 0) > 3 || (length && kept.length === open.length && !breaks))
          break;
        close();
        table = false;
        const width = indent + whole.length - before.length - gap.length;
        const space = wide(gap, width);
        column = width + (space > 4 || !space ? 1 : space);
        open = [...kept, column];
      } else break;
      rest = rest.slice(match[0].length);
    }
    if (quotes + open.length > deepest) return { reason: 'deep', line };
    const indent = column + wide(spaceOf(rest), column);
    const bare = rest.trim();
    if (!bare || /^#{1,6}\s/.test(bare)) {
      close();
      table = false;
    }
    if (!bare) continue;
    // A line further out ends the items around it, unless it goes on with their paragraph.
    if (!length) open = open.filter((at) => at <= indent);
    if (htmlEnd.test(bare)) {
      open = [];
      table = false;
    }
    const shallow = indent - (open.at(-1) ?? 0) < 4;
    if (length && /^(?:=+|-+)$/.test(bare)) work += 2 * ++underlines;
    if (length === 1 && shallow && /^[ |:-]*-[ |:-]*$/.test(bare) && bare.includes('|')) {
      table = cells(first) === cells(bare);
    }
    // Every row of a table is read by itself.
    if (table) close();
    count += signs(bare) + 1;
    if (!length++) first = bare;
    if (work + count * count > most) return { reason: 'dense', line };
  }
  return undefined;
};
