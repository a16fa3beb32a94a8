/**
 * A reader of front matter in a flat subset of YAML, the same for every way to read a worksheet:
 *
 * - `key: value` on a line of its own, the key in letters, digits, spaces, `_`, `.` and `-`
 * - a value is plain, 'quoted' or "quoted", a list `[a, b]`, or nothing, followed by lines `- item`
 * - `# comments` and empty lines
 *
 * Every value is text, as in YAML's own failsafe schema: `1.0` stays `1.0`, and the key decides how the text is read.
 * Unlike YAML, a plain value may hold `: `, since a title often does and it cannot mean anything else here.
 */

/** One key of the front matter. */
export interface FrontMatterEntry {
  key: string;
  /** A text, or a list of them. */
  value: string | string[];
  /** The line of the key, from 1. */
  line: number;
}

/** The front matter of a file. */
export interface FrontMatter {
  entries: FrontMatterEntry[];
  /** The lines that are not in the subset. */
  unread: number[];
}

const double = /^"((?:[^"\\]|\\.)*)"/;
const single = /^'((?:[^']|'')*)'/;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' };

const unescape = (text: string): string =>
  text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi, (_, x?: string, u?: string, sign = '') =>
    x || u
      ? String.fromCharCode(parseInt((x ?? u)!, 16))
      : (escapes[sign as string] ?? (sign as string)),
  );

/** A value at the start of a text and what follows it; undefined when there is none in the subset. */
const scalar = (text: string, plain: RegExp): [value: string, rest: string] | undefined => {
  let match = double.exec(text);
  if (match) return [unescape(match[1]!), text.slice(match[0].length)];
  match = single.exec(text);
  if (match) return [match[1]!.replaceAll("''", "'"), text.slice(match[0].length)];
  match = plain.exec(text);
  return match ? [match[0].trim(), text.slice(match[0].length)] : undefined;
};

// A plain value cannot begin with an indicator of YAML, and ends where a comment begins.
const whole = /^(?![&*!|>%@`{}\]",'[]|[-?:](?:\s|$))(?:[^\s]|\s+(?=[^\s#]))*/;
const element = /^(?![&*!|>%@`{}",'[#]|[-?:](?:[\s,\]]|$))[^,[\]{}]*/;
const ended = (rest: string): boolean => /^\s*(?:\s#|$)/.test(rest);

const list = (text: string): string[] | undefined => {
  const values: string[] = [];
  for (let rest = text.slice(1).trimStart(); ;) {
    if (rest.startsWith(']')) return ended(rest.slice(1)) ? values : undefined;
    const read = scalar(rest, element);
    if (!read?.[1]) return undefined;
    values.push(read[0]);
    rest = read[1].trimStart();
    if (rest.startsWith(',')) rest = rest.slice(1).trimStart();
    else if (!rest.startsWith(']')) return undefined;
  }
};

/** A whole value; a Markdown link is one, although it begins like a list. */
const valueOf = (text: string): string | string[] | undefined => {
  if (/^\[[^\]]*\]\(\S*\)$/.test(text)) return text;
  if (text.startsWith('[')) return list(text);
  const read = scalar(text, whole);
  return read && ended(read[1]) ? read[0] : undefined;
};

/** The largest number of lines of front matter, and of characters in a line. No worksheet needs more. */
const limits = { lines: 1000, characters: 5000 };

// The name does not end in a space, so that the spaces before the colon are looked at once.
const keyAndValue = /^([\p{L}\p{N}_](?:[\p{L}\p{N}_ .-]*[\p{L}\p{N}_.-])?)\s*:(?:\s+(.*))?$/u;

/** Reads lines of front matter, of which the first is line `first` of the file. Never throws. */
export const readYaml = (lines: readonly string[], first: number): FrontMatter => {
  const entries: FrontMatterEntry[] = [];
  const unread: number[] = [];
  let entry: FrontMatterEntry | undefined;
  // One mistake often makes the lines after it invalid too: they are reported once.
  let isReported = false;
  lines.forEach((text, index) => {
    if (/^\s*(?:#|$)/.test(text)) return;
    const line = first + index;
    if (text.length > limits.characters) {
      if (!isReported) unread.push(line);
      isReported = true;
      return;
    }
    const [, key, after] = keyAndValue.exec(text) ?? [];
    const [, item] = (key === undefined && /^\s*-\s+(.*)$/.exec(text)) || [];
    const raw = (after ?? item ?? '').trimEnd();
    const value = raw.startsWith('#') ? '' : valueOf(raw);
    if (key !== undefined && value !== undefined) {
      entries.push((entry = { key, value, line }));
      isReported = false;
    } else if (
      entry &&
      item !== undefined &&
      typeof value === 'string' &&
      (!entry.value || Array.isArray(entry.value))
    ) {
      entry.value = [...entry.value, value];
    } else {
      if (!isReported || key !== undefined) unread.push(line);
      isReported = true;
      if (key !== undefined) entry = undefined;
    }
  });
  return { entries, unread };
};

/**
 * Takes the front matter off a text. `body` keeps every line on its place, with empty lines where the front matter was,
 * so that positions in it are those of the file.
 */
export const takeFrontMatter = (
  text: string,
): { body: string; frontMatter: FrontMatter | undefined } => {
  const body = text.replace(/^\ufeff/, '');
  // Only where it opens the file, closes, and looks like keys: else two rules with text between them would be lost.
  const match = /^---[ \t]*\r?\n(?:[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(body);
  const lines = match ? match[0].split(/\r?\n/).slice(1, -1) : [];
  if (
    lines
      .at(-1)
      ?.trimEnd()
      .match(/^(?:---|\.\.\.)$/)
  )
    lines.pop();
  const start = lines.find((line) => !/^\s*(?:#|$)/.test(line));
  if (
    !match ||
    lines.length > limits.lines ||
    (start !== undefined && !/^[^\s:][^:]*:(?:\s|$)/.test(start))
  ) {
    return { body, frontMatter: undefined };
  }
  return {
    body: match[0].replace(/[^\n]+/g, '') + body.slice(match[0].length),
    frontMatter: readYaml(lines, 2),
  };
};
