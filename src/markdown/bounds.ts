/**
 * Markdown parsers take minutes over text that was made to keep them busy: their time grows with the square of what
 * stands open in one paragraph, and with the depth of lists and quotes. One look over the lines, before the parser,
 * finds such a text.
 */

/** How deep lists and quotes may be nested. */
const deepest = 50;

/**
 * What a file may take of the parser. A file that reaches any of these keeps it busy for a few seconds; one of 1 MB that
 * people wrote stays below half of each, one of 100 kB far below.
 */
const most = {
  /** Of the signs that have to be paired: the squares of their weight in every paragraph, added up. */
  pairs: 8e6,
  /** Of the signs whose end may be far away: their number in every paragraph times its length, added up. */
  looks: 3e7,
  /** Of all the rest, in about a microsecond. */
  time: 6e6,
};

/** What a line takes, and with it every character, sign, new item or quote, and every item that it lies in. */
const times = { line: 8, text: 12, character: 1, sign: 8, block: 50, container: 40, level: 20 };

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

// The end of raw HTML. What looked like lists and tables inside it was none.
const htmlEnd = /[-?\]]>|<\//;

// What begins raw HTML that goes on over empty lines, and what ends it. What looks like code inside it is none.
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

// What begins code or raw HTML without any doubt, at the very beginning of a line. It is not parsed.
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const htmlBlock =
  /^<\/?(?:center|details|div|dl|h[1-6]|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\s>]|$)/i;

// All that the parser stops at in a text: what opens or closes something, and what stands for something else.
const sign = /!\[|[[\]<&]|\\[!-/:-@[-`{-~]|`+|\*+|_+|~+|[.,:;?!'"&]{2}/g;

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** How much a run of stars, underscores or tildes in a line weighs: each of them may become a level of emphasis. */
const weightOf = (run: string, before: string | undefined, after: string | undefined): number => {
  // What stands free opens and closes nothing, and neither does an underscore in a word or a blank.
  if (run.startsWith('~') || (isSpace(before) && isSpace(after))) return 1;
  if (run.startsWith('*')) return run.length;
  const words = Number(isWord(before)) + Number(isWord(after));
  return words === 2 || (!words && run.length > 2) ? 1 : run.length;
};

/** What of a line the parser may have to pair, or to look behind for the end of something. */
export interface Signs {
  /** How much they weigh together. */
  weight: number;
  /** What may begin something whose end is looked for as far as the paragraph goes. */
  openers: number;
  /** The lengths of the runs of backticks: each looks for another one of its length. */
  ticks: number[];
}

/** The signs in a line. */
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

/** How much longer than mere text a line takes for what does not have to be paired, in about a microsecond. */
export const timeOf = (line: string): number => {
  let time = 0;
  for (const [found] of line.matchAll(/\||\]\(|\]:|\[\^|@|www\.|:\/\//g)) {
    time += found === '|' ? 20 : found === '@' ? 35 : 60;
  }
  return time;
};

/**
 * The line, from 1, where a text becomes more than the parser can bear: `deep` when lists and quotes are nested too
 * deep, `dense` when too much stands open or there is too much of everything. Undefined for what people write.
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
  // What ends the code or the raw HTML that a line is surely in, and which raw HTML it may be in.
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
    time += times.line;
    let rest = whole;
    if (skipped) {
      time += times.text;
      if (skipped.test(rest)) skipped = undefined;
      continue;
    }
    const sure = !raw.size && !tags;
    const fenced = sure ? fence.exec(rest) : undefined;
    if (fenced || (sure && htmlBlock.test(rest))) {
      close();
      table = false;
      open = [];
      time += times.block;
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
    for (let match; quotes + open.length <= deepest;) {
      if ((match = /^[ \t]*>[ \t]?/.exec(rest))) {
        quotes++;
        column += match[0].length;
      } else if ((match = marker.exec(rest))) {
        const [found, before = '', bullet, number, gap = ''] = match;
        const indent = column + wide(before, column);
        const kept = open.filter((at) => at <= indent);
        // Four columns further in it is no marker, and only a 1 with text behind it breaks into a paragraph.
        const breaks = rest.length > found.length && (bullet || number === '1');
        if (indent - (kept.at(-1) ?? 0) > 3 || (length && kept.length === open.length && !breaks))
          break;
        close();
        table = false;
        const width = indent + found.length - before.length - gap.length;
        const space = wide(gap, width);
        column = width + (space > 4 || !space ? 1 : space);
        open = [...kept, column];
      } else break;
      rest = rest.slice(match[0].length);
      time += times.container;
    }
    if (quotes + open.length > deepest) return { reason: 'deep', line: index + 1 };
    const indent = column + wide(spaceOf(rest), column);
    const bare = rest.trim();
    if (!bare || /^#{1,6}\s/.test(bare)) {
      close();
      table = false;
    }
    if (!bare) {
      tags = false;
      continue;
    }
    // A line further out ends the items around it, unless it goes on with their paragraph.
    if (!length) open = open.filter((at) => at <= indent);
    if (htmlEnd.test(bare)) {
      open = [];
      table = false;
    }
    tags ||= /<[a-z/]/i.test(bare);
    const shallow = indent - (open.at(-1) ?? 0) < 4;
    if (length && /^(?:=+|-+)$/.test(bare)) pairs += 6 * ++underlines;
    if (length === 1 && shallow && /^[ |:-]*-[ |:-]*$/.test(bare) && bare.includes('|')) {
      table = cells(first) === cells(bare);
    }
    // Every row of a table is read by itself.
    if (table) close();
    const signs = signsIn(bare);
    weight += signs.weight + 1;
    openers += signs.openers;
    for (const tick of signs.ticks) ticks.add(tick);
    size += bare.length;
    time += times.text + times.character * bare.length + times.sign * signs.weight + timeOf(bare);
    time += times.level * open.length;
    if (!length++) {
      first = bare;
      time += times.block;
    }
    if (
      (pairs + weight * weight) / most.pairs +
        (looks + size * (openers + ticks.size)) / most.looks +
        time / most.time >
      1
    )
      return { reason: 'dense', line: index + 1 };
  }
  return time > most.time ? { reason: 'dense', line: lines.length } : undefined;
};
