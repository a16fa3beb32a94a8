import type { CalloutKind } from '../model/text.js';

/**
 * The notation of the static form, which its writer and its reader share: signs in the text and links into the page itself.
 * Filters of other programs remove tags and attributes, so no information is in these alone; and no reader has to know the
 * words of a language.
 */

/**
 * The signs at the beginning of a line, by their meaning. None is an emoji: scripts of hosts put pictures in the place of
 * emoji.
 */
export const signs = {
  /** An option that is right, one that is not, and one of a question without a right answer. */
  right: '✓',
  wrong: '✗',
  open: '○',
  /** A box that is ticked, one that is not, and one that does not apply. */
  ticked: '☒',
  box: '☐',
  aside: '⊟',
  /** A place in a row that has no box. */
  none: '∅',
  /** An accepted answer to type. */
  typed: '=',
  /** A text that the static form adds to the worksheet: above the answer, above results and notes. */
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

/** The sign at the beginning of a call-out, by its kind. */
export const calloutSigns: Readonly<Record<CalloutKind, string>> = {
  note: 'ⓘ',
  tip: '☞',
  important: '❢',
  warning: '△',
  caution: '⊗',
};

/** Signs that static forms were written with before: emoji. They are still read. */
export const formerSigns: Readonly<Record<string, Sign>> = { '☑': 'ticked' };

/** The same for call-outs. */
export const formerCalloutSigns: Readonly<Record<string, CalloutKind>> = { '⚠': 'warning' };

/** The text of a permalink: a link to its own place. */
export const permalink = '#';

/** The text of a link from a footnote back to its reference. */
export const backToCall = '↑';

/** The alignment of table columns: invisible signs at the beginning of the column headings. */
export const alignSigns = { left: '\u2062', center: '\u2063', right: '\u2064' } as const;

/** An invisible character (word joiner) before a text that would be read as a sign. */
const guard = '\u2060';

const all = [
  ...new Set([...Object.values(signs), ...Object.values(calloutSigns)]),
  ...Object.keys({ ...formerSigns, ...formerCalloutSigns }),
].join('');
const meant = `(?:[${all}](?:\\s|$)|[${permalink}${backToCall}]\\s*$|\\[[ xX]\\]|[${Object.values(alignSigns).join('')}])`;
const guarded = new RegExp(`^(\\s*)(?=${guard}*${meant})`);
const opened = new RegExp(`^(\\s*)${guard}(?=${guard}*${meant})`);

/** Guards a text that begins with a sign, so that it is not read as one. */
export const guardText = (text: string): string => text.replace(guarded, `$1${guard}`);

/** Removes the guard of `guardText`. */
export const openText = (text: string): string => text.replace(opened, '$1');

const any = new RegExp(`[${all}${permalink}${guard}]`, 'g');

/** Removes all signs from a text, to compare it with another. */
export const withoutSigns = (text: string): string => text.replace(any, '');

/**
 * Guards the blanks in a text, so that they are not read as places to write in. An underscore at its end is guarded too,
 * since it could be a part of a blank with the text beside it.
 */
export const guardBlanks = (text: string): string =>
  text
    .replace(/_{3,}/g, (blank) => [...blank].join(guard))
    .replace(/^_/, `${guard}_`)
    .replace(/_$/, `_${guard}`);

/** Splits a text at the guards of `guardBlanks`, and removes them. */
export const openBlanks = (text: string): string[] =>
  text.split(new RegExp(`(?<=_)${guard}(?=_|\\s*$)|^${guard}(?=_)`, 'u')).filter(Boolean);

/** The data in a link to a part of the worksheet. */
export interface Anchor {
  /** The id of the part; empty where the link is there for its flags only. */
  id: string;
  /** Further data, by name; the value is empty where the name says all. */
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

/** The prefix of the fragment that holds the settings of a worksheet. */
const headPrefix = 'zelfcheck?';

/** Makes the fragment that holds the settings of a worksheet, as keys and values of its front matter. */
export const settingsFragment = (
  entries: readonly (readonly [key: string, value: string])[],
): string => headPrefix + entries.map(([key, value]) => `${key}=${encode(value)}`).join('&');

/** Reads the settings in the fragment of a URL; undefined for any other URL. */
export const readSettings = (url: string): [key: string, value: string][] | undefined => {
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

/** Makes the fragment of a link to a part of a worksheet. It has no colon, which a filter takes for the end of a scheme. */
export const fragmentOf = (worksheet: string, { id, flags }: Anchor): string => {
  const query = Object.entries(flags).map(([name, value]) =>
    value ? `${name}=${encode(value)}` : name,
  );
  return `${encode(worksheet)}/${encode(id)}${query.length ? '?' : ''}${query.join('&')}`;
};

/** Reads the data in a URL that leads to a part of a worksheet; undefined for any other URL. */
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
