/**
 * Limits on Markdown before it is parsed. A parser takes minutes over text that was made to keep it busy: its time grows
 * with the square of the number of open delimiters in one paragraph, and with the depth of lists and quotes. One pass over
 * the lines, before the parser, finds such a text.
 */

/** The nesting depth that lists and quotes may have. */
const maxDepth = 50;

/**
 * Limits on the cost of parsing a file. A file that reaches any of these keeps the parser busy for a few seconds; one of
 * 1 MB that people wrote stays below half of each, one of 100 kB far below.
 */
const limits = {
  /** Delimiters that have to be paired: the sum of the squares of their weight in every paragraph. */
  pairs: 8e6,
  /** Delimiters whose end may be far away: the sum of their number in every paragraph times its length. */
  looks: 3e7,
  /** Everything else, in units of about a microsecond. */
  time: 6e6,
};

/** The cost of a line, and of every character, delimiter, new item or quote, and surrounding item, in the unit of `time`. */
const costs = { line: 8, text: 12, character: 1, sign: 8, block: 50, container: 40, level: 20 };

const marker = /^([ \t]*)(?:([-+*])|(\d{1,9})[.)])([ \t]+|$)/;

/** The number of columns that white space takes when it begins at column `from`. */
const columnsOf = (space: string, from: number): number => {
  let column = from;
  for (const sign of space) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column - from;
};

const leadingSpace = (text: string): string => /^[ \t]*/.exec(text)![0];

/** The number of columns of a table row. */
const columnCount = (row: string): number =>
  row
    .trim()
    .replace(/\\[\\|]/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;

// The end of raw HTML. Text inside it that looks like lists and tables is none.
const htmlEnd = /[-?\]]>|<\//;

// The begin and end of raw HTML that goes on over empty lines. Text inside it that looks like code is none.
const rawHtml: readonly [begin: RegExp, end: RegExp][] = [
  [/<!--/g, /-->/g],
  [/<\?/g, /\?>/g],
  [/<!\[/g, /\]\]>/g],
  [/<![a-z]/gi, />/g],
  [/<(?:pre|script|style|textarea)\b/gi, /<\/(?:pre|script|style|textarea)>/gi],
];

const lastOf = (text: string, sign: RegExp): number => {
  let last = -1;
  for (const { index } of text.matchAll(sign)) last = index;
  return last;
};

// The begin of code or raw HTML that is certain, at the very beginning of a line. Its content is not parsed.
const fence = /^(?:(`{3,})[^`]*|(~{3,})[^]*)$/;
const htmlBlock =
  /^<\/?(?:center|details|div|dl|h[1-6]|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\s>]|$)/i;

// Everything that the parser stops at in a text: delimiters that open or close, escapes and character references.
const sign = /!\[|[[\]<&]|\\[!-/:-@[-`{-~]|`+|\*+|_+|~+|[.,:;?!'"&]{2}/g;

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** The weight of a run of stars, underscores or tildes in a line: each of them may become a level of emphasis. */
const weightOf = (run: string, before: string | undefined, after: string | undefined): number => {
  // A run between spaces opens and closes nothing, and neither does an underscore in a word or a blank.
  if (run.startsWith('~') || (isSpace(before) && isSpace(after))) return 1;
  if (run.startsWith('*')) return run.length;
  const words = Number(isWord(before)) + Number(isWord(after));
  return words === 2 || (!words && run.length > 2) ? 1 : run.length;
};

/** The delimiters in a line that the parser may have to pair, or whose end it may have to look for. */
export interface Signs {
  /** Their weight, added up. */
  weight: number;
  /** The number of openers whose end is looked for up to the end of the paragraph. */
  openers: number;
  /** The lengths of the runs of backticks: each looks for another one of its length. */
  ticks: number[];
}

/** Finds the delimiters in a line. */
export const signsIn = (line: string): Signs => {
  const ticks: number[] = [];
  let weight = 0;
  for (const { 0: found, index } of line.matchAll(sign)) {
    if (found.startsWith('`')) ticks.push(found.length);
    weight += /^[*_~]/.test(found)
      ? weightOf(found, line[index - 1], line[index + found.length])
      : found === '!['
        ? 2
        : 1;
  }
  return { weight, openers: line.match(/\]\(|<[!?]/g)?.length ?? 0, ticks };
};

/** The extra cost of syntax in a line that does not have to be paired, in units of about a microsecond. */
export const timeOf = (line: string): number => {
  let time = 0;
  for (const [found] of line.matchAll(/\||\]\(|\]:|\[\^|@|www\.|:\/\//g)) {
    time += found === '|' ? 20 : found === '@' ? 35 : 60;
  }
  return time;
};

/**
 * Finds the line, from 1, where a text exceeds the limits: `deep` when lists and quotes are nested too deep, `dense` when
 * parsing would cost too much. Undefined when the text is within the limits, as is all that people write.
 */
export const findExcess = (
  text: string,
): { reason: 'deep' | 'dense'; line: number } | undefined => {
  const lines = text.split(/\r\n?|\n/);
  // The columns at which the text of the open list items begins.
  let open: number[] = [];
  // The paragraph so far: its signs, its lines, its characters, the first line, and whether it is a table.
  let weight = 0;
  let openers = 0;
  let ticks = new Set<number>();
  let length = 0;
  let size = 0;
  let first = '';
  let table = false;
  let pairs = 0;
  let looks = 0;
  let time = 0;
  let underlines = 0;
  // The end of the code or raw HTML that a line is certainly in, and the ends of raw HTML that it may be in.
  let skipped: RegExp | undefined;
  const raw = new Set<RegExp>();
  let tags = false;
  const close = (): void => {
    pairs += weight * weight;
    looks += size * (openers + ticks.size);
    weight = openers = length = size = 0;
    if (ticks.size) ticks = new Set();
  };
  for (const [index, whole] of lines.entries()) {
    time += costs.line;
    let rest = whole;
    if (skipped) {
      time += costs.text;
      if (skipped.test(rest)) skipped = undefined;
      continue;
    }
    const sure = !raw.size && !tags;
    const fenced = sure ? fence.exec(rest) : undefined;
    if (fenced || (sure && htmlBlock.test(rest))) {
      close();
      table = false;
      open = [];
      time += costs.block;
      const run = fenced?.[1] ?? fenced?.[2];
      skipped = run ? new RegExp(`^ {0,3}${run[0]}{${run.length},}[ \\t]*$`) : /^[ \t]*$/;
      continue;
    }
    if (raw.size || rest.includes('<')) {
      for (const [begin, end] of rawHtml) {
        const begun = lastOf(rest, begin);
        const ended = lastOf(rest, end);
        if (begun > ended) raw.add(end);
        else if (ended >= 0) raw.delete(end);
      }
    }
    let column = 0;
    let quotes = 0;
    // Quotes and list items can begin on one line: `> - 1. text`.
    for (let match; quotes + open.length <= maxDepth;) {
      if ((match = /^[ \t]*>[ \t]?/.exec(rest))) {
        quotes++;
        column += match[0].length;
      } else if ((match = marker.exec(rest))) {
        const [found, before = '', bullet, number, gap = ''] = match;
        const indent = column + columnsOf(before, column);
        const outer = open.filter((at) => at <= indent);
        // With an indent of four columns or more it is no marker. In a paragraph only a bullet or a 1, with text behind it, is.
        const breaks = rest.length > found.length && (bullet || number === '1');
        if (indent - (outer.at(-1) ?? 0) > 3 || (length && outer.length === open.length && !breaks))
          break;
        close();
        table = false;
        const width = indent + found.length - before.length - gap.length;
        const space = columnsOf(gap, width);
        column = width + (space > 4 || !space ? 1 : space);
        open = [...outer, column];
      } else break;
      rest = rest.slice(match[0].length);
      time += costs.container;
    }
    if (quotes + open.length > maxDepth) return { reason: 'deep', line: index + 1 };
    const indent = column + columnsOf(leadingSpace(rest), column);
    const bare = rest.trim();
    if (!bare || /^#{1,6}\s/.test(bare)) {
      close();
      table = false;
    }
    if (!bare) {
      tags = false;
      continue;
    }
    // A line with less indent ends the items around it, unless it continues their paragraph.
    if (!length) open = open.filter((at) => at <= indent);
    // Only after raw HTML that goes on over lines. An arrow or a closing tag in a cell ends no table.
    if (!sure && htmlEnd.test(bare)) {
      open = [];
      table = false;
    }
    tags ||= /^<[a-z/]/i.test(bare);
    const shallow = indent - (open.at(-1) ?? 0) < 4;
    if (length && /^(?:=+|-+)$/.test(bare)) pairs += 6 * ++underlines;
    if (
      length === 1 &&
      shallow &&
      /^[ |:-]+$/.test(bare) &&
      bare.includes('-') &&
      bare.includes('|')
    ) {
      table = columnCount(first) === columnCount(bare);
    }
    // Every row of a table is parsed by itself.
    if (table) close();
    const signs = signsIn(bare);
    weight += signs.weight + 1;
    openers += signs.openers;
    for (const tick of signs.ticks) ticks.add(tick);
    size += bare.length;
    time += costs.text + costs.character * bare.length + costs.sign * signs.weight + timeOf(bare);
    time += costs.level * open.length;
    if (!length++) {
      first = bare;
      time += costs.block;
    }
    if (
      (pairs + weight * weight) / limits.pairs +
        (looks + size * (openers + ticks.size)) / limits.looks +
        time / limits.time >
      1
    )
      return { reason: 'dense', line: index + 1 };
  }
  return time > limits.time ? { reason: 'dense', line: lines.length } : undefined;
};
