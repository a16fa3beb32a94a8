import type { CalloutKind } from '../model/text.js';

/**
 * What the writer and the reader of the static form agree on: signs in its text and links into the page itself. Filters
 * of other programs take tags and attributes away, so nothing may be told by these alone; and no word has to be known.
 */

/** What a sign at the beginning of a line means. */
export const signs = {
  /** An option that is right, one that is not, and one of a question without a right answer. */
  right: '✓',
  wrong: '✗',
  open: '○',
  /** A box that is ticked, one that is not, and one that does not apply. */
  ticked: '☑',
  box: '☐',
  aside: '⊟',
  /** A place in a row that has no box. */
  none: '∅',
  /** An accepted answer to type. */
  typed: '=',
  /** What is said besides the worksheet itself: above the answer, above results and notes. */
  said: '→',
  /** Above a hint. */
  hint: '☞',
  /** A line to write on. */
  line: '✎',
  /** The language of the code under it. */
  code: '❯',
} as const;

/** The name of a sign. */
export type Sign = keyof typeof signs;

/** What a call-out begins with. */
export const calloutSigns: Readonly<Record<CalloutKind, string>> = {
  note: 'ⓘ',
  tip: '☞',
  important: '❢',
  warning: '⚠',
  caution: '⊗',
};

/** The text of a link to where it stands itself. */
export const permalink = '#';

/** The text of a link from a note back to where it was called. */
export const backToCall = '↑';

/** How columns of a table are aligned: signs that nobody sees, at the beginning of their headings. */
export const alignSigns = { left: '\u2062', center: '\u2063', right: '\u2064' } as const;

/** Stands before a text that would be taken for a sign, and is not seen either. */
const guard = '\u2060';

const all = [...new Set([...Object.values(signs), ...Object.values(calloutSigns)])].join('');
const meant = `(?:[${all}](?:\\s|$)|[${permalink}${backToCall}]\\s*$|\\[[ xX]\\]|[${Object.values(alignSigns).join('')}])`;
const guarded = new RegExp(`^(\\s*)(?=${guard}*${meant})`);
const opened = new RegExp(`^(\\s*)${guard}(?=${guard}*${meant})`);

/** A text that begins with a sign, so that it is not taken for one. */
export const guardText = (text: string): string => text.replace(guarded, `$1${guard}`);

/** Takes away what `guardText` put there. */
export const openText = (text: string): string => text.replace(opened, '$1');

const any = new RegExp(`[${all}${permalink}${guard}]`, 'g');

/** A text without any sign, to compare it with another. */
export const withoutSigns = (text: string): string => text.replace(any, '');

/** A text whose blanks are no places to write in. One at its end could be a part of one in the text beside it. */
export const guardBlanks = (text: string): string =>
  text
    .replace(/_{3,}/g, (blank) => [...blank].join(guard))
    .replace(/^_/, `${guard}_`)
    .replace(/_$/, `_${guard}`);

/** The pieces of a text between what `guardBlanks` put there. */
export const openBlanks = (text: string): string[] =>
  text.split(new RegExp(`(?<=_)${guard}(?=_|\\s*$)|^${guard}(?=_)`, 'u')).filter(Boolean);

/** What a link to a part of the worksheet says. */
export interface Anchor {
  /** The id of the part; empty where the link is there for what else it says. */
  id: string;
  /** What else it says. */
  flags: Readonly<Record<string, string>>;
}

// Half a surrogate pair cannot stand in a URL.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What the fragment begins with that says all that is set in a worksheet. */
const headPrefix = 'zelfcheck?';

/** The fragment that says all that is set in a worksheet, as keys and values of its front matter. */
export const headOf = (entries: readonly (readonly [key: string, value: string])[]): string =>
  headPrefix + entries.map(([key, value]) => `${key}=${encode(value)}`).join('&');

/** What a URL says, if it is one of those; undefined for any other. */
export const readHead = (url: string): [key: string, value: string][] | undefined => {
  const at = url.indexOf('#' + headPrefix);
  if (at < 0) return undefined;
  return url
    .slice(at + 1 + headPrefix.length)
    .split('&')
    .map((pair) => {
      const [key = '', value = ''] = pair.split('=');
      return [key, decode(value)];
    });
};

/** The fragment that leads to a part of a worksheet. Without a colon, which a filter takes for the end of a scheme. */
export const fragmentOf = (worksheet: string, { id, flags }: Anchor): string => {
  const query = Object.entries(flags).map(([name, value]) =>
    value ? `${name}=${encode(value)}` : name,
  );
  return `${encode(worksheet)}/${encode(id)}${query.length ? '?' : ''}${query.join('&')}`;
};

/** What a URL says, if it leads to a part of a worksheet in the same page. */
export const readAnchor = (url: string): Anchor | undefined => {
  const [, id, query = ''] = /#[^/?#]+\/([^/?#]*)(?:\?([^?#]*))?$/.exec(url) ?? [];
  if (id === undefined) return undefined;
  const flags = query.split('&').filter(Boolean);
  return {
    id: decode(id),
    flags: Object.fromEntries(
      flags.map((flag): [string, string] => {
        const [name = '', value = ''] = flag.split('=');
        return [name, decode(value)];
      }),
    ),
  };
};
