import type { FormatTag, Inline, Text } from '../model/text.js';
import { plainText } from '../model/plain-text.js';

const styled =
  (type: 'emphasis' | 'strong' | 'delete') =>
  (children: Inline[]): Inline => ({ type, children });
const format =
  (tag: FormatTag) =>
  (children: Inline[]): Inline => ({ type: 'format', tag, children });

const formats: Readonly<Record<string, (children: Inline[]) => Inline>> = {
  b: styled('strong'),
  strong: styled('strong'),
  i: styled('emphasis'),
  em: styled('emphasis'),
  s: styled('delete'),
  del: styled('delete'),
  code: (children) => ({ type: 'inlineCode', value: plainText(children) }),
  kbd: format('kbd'),
  sub: format('sub'),
  sup: format('sup'),
  mark: format('mark'),
  small: format('small'),
  u: format('u'),
  ins: format('ins'),
};

/** Whether a tag with this name formats what it holds, where it has no attributes. */
export const isFormat = (name: string): boolean => Object.hasOwn(formats, name.toLowerCase());

/** The largest nesting depth of tags; deeper ones are shown as text. */
const maxDepth = 12;

const text = (value: string): Text => ({ type: 'text', value });

/** Joins adjacent text nodes. */
const joinTexts = (nodes: readonly Inline[]): Inline[] => {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const before = merged.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      merged[merged.length - 1] = text(before.value + node.value);
    else merged.push(node);
  }
  return merged;
};

/** A piece of a sentence: raw HTML as a string, or nodes that are converted already. */
export type Piece = string | Inline[];

/**
 * Assembles the pieces of a sentence. Raw HTML is limited to the tags of a short list, without attributes and closed in the
 * same sentence; `<br>` becomes a line break, comments and the tags `details` and `summary` are dropped, and everything else
 * is shown as text.
 */
export const assemble = (pieces: Iterable<Piece>): Inline[] => {
  const out: Inline[] = [];
  const open: { tag: string; at: number }[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      for (const node of piece) out.push(node);
      continue;
    }
    // The text in these two is shown like any other.
    if (piece.startsWith('<!--') || /^<(?:\/?details|summary)\b/i.test(piece)) continue;
    const [, end, name = ''] = /^<(\/?)([a-z]+)\s*>$/i.exec(piece) ?? [];
    const tag = name.toLowerCase();
    const at = end ? open.map((one) => one.tag).lastIndexOf(tag) : -1;
    if (/^<(?:br\s*\/?|\/summary\s*)>$/i.test(piece)) out.push({ type: 'break' });
    else if (at >= 0) {
      // Tags opened since then and never closed stay text.
      const start = open[at]!.at;
      open.length = at;
      out[start] = formats[tag]!(joinTexts(out.splice(start + 1)));
    } else {
      if (!end && isFormat(tag) && open.length < maxDepth) open.push({ tag, at: out.length });
      out.push(text(piece));
    }
  }
  return joinTexts(out);
};

/** Raw HTML without its comments. */
export const withoutComments = (html: string): string => {
  let rest = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return rest + html.slice(from);
    rest += html.slice(from, start);
    from = end + 3;
  }
};

/** Splits a block of raw HTML into pieces, without its comments. */
export const piecesOf = (html: string): Piece[] =>
  withoutComments(html)
    .split(/(<[^<>]*>)/)
    .map((piece, index) => (index % 2 ? piece : [text(piece)]));
