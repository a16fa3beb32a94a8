import type { Code, Html, Nodes, PhrasingContent } from 'mdast';
import { boxLine, boxOfLine, inputBox } from '../boxes.js';
import type { Context } from '../context.js';
import { drawnBox, isStrong, mayHoldBox } from '../drawn.js';
import { linesOf } from '../loose-boxes.js';
import type { Line } from '../loose-boxes.js';
import { toText } from '../nodes.js';
import { withoutComments } from '../raw-html.js';
import type { Kind } from '../../model/worksheet.js';
import { optionIn } from './kit/option-text.js';
import type { Rule } from '../types.js';

/** Languages of code in which a line with a box is one that the author may have meant to be ticked. */
const plainLanguage = /^(?:md|mdown|markdown|te?xt|plain|plaintext|quiz|checklist)$/i;

const withoutBackslashes = (line: string): string => line.replace(/\\(?=[-[\]])/g, '');

/** Whether a block of code has a line that looks like a box to tick. */
const holdsBox = ({ value, lang }: Code): boolean => {
  if ((lang && !plainLanguage.test(lang)) || !mayHoldBox.test(value)) return false;
  let bare = 0;
  return value.split('\n').some((line) => {
    const drawn = drawnBox(withoutBackslashes(line));
    if (!isStrong(drawn) || !drawn.rest.trim()) return false;
    if (drawn.marker) return true;
    if (drawn.certainty !== 'sure' || !/^\s/.test(drawn.rest)) return false;
    // The output of a program may begin a line with brackets.
    return !drawn.box.startsWith('[') || (/[ xX]/.test(drawn.box) && ++bare > 1);
  });
};

const ownText = /^<(?:pre|script|style|textarea)\b/i;
const inputTag = /<input\b[^<>]{0,200}\bcheckbox\b/i;
const boxInHtml = /[☐☑☒]|(?<![\w\])])\[[ xX]?\](?![[(])/;

/** The name of the tag that a piece of raw HTML with a box in it begins with; undefined without a box. */
const tagAroundBox = ({ value }: Html): string | undefined => {
  const html = withoutComments(value).trimStart();
  const [, tag] = /^<\/?([a-z][a-z\d-]*)/i.exec(html) ?? [];
  if (tag === undefined || ownText.test(html)) return undefined;
  const shown = withoutBackslashes(html.replace(/<[^<>]*>/g, ' '));
  const isBoxed =
    inputTag.test(html) ||
    boxInHtml.test(shown) ||
    shown.split('\n').some((line) => isStrong(drawnBox(line)) || optionIn(line)?.signed);
  return isBoxed ? tag.toLowerCase() : undefined;
};

const innerBox = /(?<=\s)(?:[☐☑☒]|\[ \])(?=\s|$)/g;

/** A box within a line of text, or at its end, where it hardly is a sign that the text speaks of. */
const boxWithin = (text: string): Told | undefined => {
  // In code, brackets mean something else.
  if (text.length > 500 || /[=;{}()<>]/.test(text)) return undefined;
  const [first, ...others] = text.matchAll(innerBox);
  if (!first) return undefined;
  const [box] = first;
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + box.length);
  // Where nothing is before the box, what it is about stands behind it.
  const isLabelled = /[\p{L}\p{N}]/u.test(before);
  if (isLabelled && !others.length && after.trim() && !/[?:]\s*$/.test(before)) return undefined;
  const value = isLabelled ? before : after;
  return { box, line: boxLine(/[☑☒]/.test(box), [{ type: 'text', value }]) };
};

// Signs that people draw for a box in a list of things to do. In a quiz these are options without boxes.
const drawnOtherwise =
  /^\s{0,9}(?:[-*+•]\s{1,9})?(\([ _]?\)|\{[ xX_]?\}|\[_{1,9}\]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|black_square_button|white_large_square):)\s(?=.*\S)/;

/** Squares that are emoji, which decorate headings. */
const ornaments = /^[⬜🔲]/u;

/** A box in a line that is text: as drawn, and the line to write. */
const boxIn = (
  nodes: readonly PhrasingContent[],
  inList: boolean,
  kind: Kind,
): Told | undefined => {
  const found = boxOfLine(nodes);
  if (found) {
    const { box, certainty, marker, rest, state } = found.drawn;
    const isListed = inList || marker !== undefined;
    const isBox = isListed
      ? certainty !== 'weak'
      : certainty === 'sure' && (!box.startsWith('[') || !rest || /^\s/.test(rest));
    if (isBox) return { box, line: boxLine(state === 'ticked', found.behind) };
  }
  const shown = nodes.map((node) => (node.type === 'inlineCode' ? '`' : toText(node))).join('');
  const spread = drawnBox(shown);
  if (spread?.certainty === 'sure' && spread.marker)
    return {
      box: spread.box,
      line: boxLine(spread.state === 'ticked', [{ type: 'text', value: spread.rest }]),
    };
  const at = nodes.findIndex((node) => node.type === 'html' && inputBox(node.value));
  if (at >= 0) {
    const { box, state } = inputBox((nodes[at] as Html).value)!;
    return { box, line: boxLine(state === 'ticked', nodes.slice(at + 1)) };
  }
  const [whole, other] = (kind === 'checklist' && drawnOtherwise.exec(shown)) || [];
  if (other !== undefined) {
    const value = nodes.map(toText).join('').slice(whole!.length);
    return { box: other, line: boxLine(/x|check/i.test(other), [{ type: 'text', value }]) };
  }
  return boxWithin(nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''));
};

/** The values of the message. */
interface Told extends Record<string, string> {
  box: string;
  line: string;
}

/** Whether a line may hold a box: asked of every one. */
const isQuiet = (nodes: readonly PhrasingContent[]): boolean =>
  !nodes.some((node) =>
    'children' in node
      ? mayHoldBox.test(toText(node))
      : node.type === 'html' ||
        (node.type === 'text' && (mayHoldBox.test(node.value) || /[({:]/.test(node.value))),
  );

const placeOf = ({ nodes }: Line): Nodes | undefined => nodes.find(({ position }) => position);

const isBracketAtLineStart = /(?:^|\n)[^\n[\]]{0,12}\[$/;

/** Two lines that begin with `[*]` or `[_]` are emphasis to Markdown, from the one sign to the other. */
const lookForStars = (nodes: readonly PhrasingContent[], context: Context): void => {
  nodes.forEach((node, at) => {
    const marked = nodes[at + 1];
    if (node.type !== 'text' || !isBracketAtLineStart.test(node.value)) return;
    if (marked?.type !== 'emphasis' && marked?.type !== 'strong') return;
    const text = toText(marked);
    if (!text.startsWith(']')) return;
    const [value = ''] = text.slice(1).split('\n');
    const line = boxLine(true, [{ type: 'text', value }]);
    context.report('unread-box', marked, { box: '[*]', line });
  });
};

const look = (node: Nodes, context: Context, kind: Kind, inList: boolean): void => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      if (isQuiet(node.children)) return;
      lookForStars(node.children, context);
      for (const [at, line] of linesOf(node.children).entries()) {
        const found = boxIn(line.nodes, inList && !at, kind);
        if (found && !(node.type === 'heading' && ornaments.test(found.box)))
          context.report('unread-box', placeOf(line) ?? node, found);
      }
      return;
    case 'list':
      for (const item of node.children) {
        const box = context.boxes.get(item);
        const { checked } = item;
        const children = box?.children ?? item.children;
        if (box ? !context.taken.has(item) : typeof checked === 'boolean') {
          const isTicked = box?.ticked ?? checked === true;
          const drawn = box?.odd ?? (isTicked ? '[x]' : '[ ]');
          context.report('unread-box', item, { box: drawn, line: boxLine(isTicked, children) });
        }
        children.forEach((child, at) => look(child, context, kind, !box && !at));
      }
      return;
    case 'code':
      // With its language named, beside boxes that are read, it is hardly more than an example.
      if (holdsBox(node))
        context.report(
          'boxes-in-code',
          node,
          undefined,
          node.lang && context.taken.size ? 'info' : undefined,
        );
      return;
    case 'html': {
      const tag = tagAroundBox(node);
      if (tag !== undefined) context.report('boxes-in-html', node, { tag: `<${tag}>` });
      return;
    }
    case 'definition': {
      // `[x]: Paris` is the address of a link to Markdown.
      const drawn = drawnBox(`[${node.label ?? ''}]`);
      if (drawn?.certainty !== 'sure') return;
      const line = boxLine(drawn.state === 'ticked', [{ type: 'text', value: node.url }]);
      context.report('unread-box', node, { box: `${drawn.box}:`, line });
      return;
    }
    case 'table':
      return;
    default:
      if ('children' in node) for (const child of node.children) look(child, context, kind, false);
  }
};

/** A box that is shown as text, or not at all: nobody can tick it. */
export const unreadBox: Rule = ({ kind }, context) => {
  if (!context.root.data?.exact) look(context.root, context, kind, false);
};
