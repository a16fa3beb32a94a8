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

/**
 * The line, from 1, where a text becomes more than the parser can bear: `deep` when lists and quotes are nested too
 * deep, `dense` when too much stands open. Undefined for what people write.
 */
export const findExcess = (text: string): { reason: 'deep' | 'dense'; line: number } | undefined => {
  // The columns at which the text of the open list items begins.
  let open: number[] = [];
  let fence: string | undefined;
  // The paragraph so far: its signs, its lines, whether it is a table; and what its first line says.
  let count = 0;
  let length = 0;
  let table = false;
  let first = '';
  let work = 0;
  let underlines = 0;
  const close = (): void => {
    work += count * count;
    count = length = 0;
    table = false;
  };
  let number = 0;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    let rest = text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
    from = end < 0 ? text.length + 1 : end + 1;
    number++;
    let column = 0;
    let quotes = 0;
    for (let match; (match = /^([ \t]*)>[ \t]?/.exec(rest)) && quotes <= deepest; quotes++) {
      column += match[0].length;
      rest = rest.slice(match[0].length);
    }
    if (!rest.trim()) {
      close();
      continue;
    }
    let indent = column + wide(spaceOf(rest), column);
    if (fence) {
      // A fence ends with its own sign, or with the list item that it stands in.
      const outside = open.length && indent < open.at(-1)!;
      if (outside || rest.trim().startsWith(fence)) fence = undefined;
      if (!outside) continue;
    }
    // Containers on one line: `- - > 1. text`.
    for (let match; (match = marker.exec(rest)) && open.length + quotes <= deepest; ) {
      const kept = open.filter((at) => at <= indent);
      const base = kept.at(-1) ?? 0;
      // Four columns further in it is no marker, and only a 1 breaks into a paragraph.
      const inside = kept.length === open.length && length > 0;
      if (indent - base > 3 || (inside && match[3] && match[3] !== '1')) break;
      close();
      const gap = wide(match[4]!, 0);
      const width = match[0].length - match[1]!.length - match[4]!.length;
      open = [...kept, indent + width + (gap > 4 || !gap ? 1 : gap)];
      rest = rest.slice(match[0].length);
      while (/^>/.test(rest) && quotes <= deepest) {
        quotes++;
        rest = rest.replace(/^>[ \t]?/, '');
      }
      column = indent = open.at(-1)! + wide(spaceOf(rest), 0);
    }
    if (open.length + quotes > deepest) return { reason: 'deep', line: number };
    const base = open.filter((at) => at <= indent).at(-1) ?? 0;
    if (!length) open = open.filter((at) => at <= indent);
    const shallow = indent - base < 4;
    const bare = rest.trim();
    const opening = shallow && /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(bare);
    if (opening) {
      close();
      fence = opening[1] ?? opening[2];
      continue;
    }
    if (shallow && /^#{1,6}\s/.test(bare)) close();
    if (shallow && length && /^(?:=+|-+)$/.test(bare)) work += 2 * ++underlines;
    if (length === 1 && shallow && /^[ |:-]*-[ |:-]*$/.test(bare) && bare.includes('|')) {
      table = cells(first) === cells(bare);
    }
    if (table) close(), (table = true);
    count += signs(bare) + 1;
    if (!length++) first = bare;
    if (work + count * count > most) return { reason: 'dense', line: number };
  }
  return undefined;
};
