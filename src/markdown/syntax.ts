import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Code, Construct, Extension as Tokens, Point } from 'micromark-util-types';

// Spaces that Markdown does not treat as a space: they come with text from word processors, web pages and keyboards.
const foreignSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

// The marker of a heading, or of an item with a box, with the spaces before and behind it.
const spacedMarker =
  /^[^\S\n]*(?:>[^\S\n]*)*(?:#{1,6}[^\S\n]|(?:[-*+]|\d{1,9}[.)])[^\S\n]+(?=\[[^\S\n]*\S?[^\S\n]*\]))/gmu;

/** Replaces foreign spaces around the markers of headings and boxes with plain ones. Lengths and positions stay the same. */
export const normalizeSpaces = (text: string): string =>
  text.replace(spacedMarker, (sign) => sign.replace(foreignSpaces, ' '));

const underscore = 95;

const isWord = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/**
 * Tokenizes a blank to fill in as text: three underscores or more that touch no letter and no digit. Markdown would parse
 * two such runs, as in `(____) and (____)`, as strong emphasis.
 */
const blank: Construct = {
  name: 'blank',
  tokenize(effects, ok, nok) {
    const before = this.previous;
    let size = 0;
    const run = (code: Code) => {
      if (code === underscore) {
        size++;
        effects.consume(code);
        return run;
      }
      effects.exit('data');
      return size > 2 && !isWord(code) ? ok(code) : nok(code);
    };
    return (code: Code) => {
      if (before === underscore || isWord(before)) return nok(code);
      effects.enter('data');
      return run(code);
    };
  },
};

/** Registers `blank` for underscores. */
const blanks: Tokens = { text: { [underscore]: blank } };

/** Marks a rule that is drawn with underscores, since that may be a line to write on. */
const markers: FromMarkdown = {
  exit: {
    thematicBreak(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'thematicBreak' && this.sliceSerialize(token).includes('_'))
        Object.assign(node, { data: { marker: '_' } });
      this.exit(token);
    },
  },
};

type Handle = NonNullable<NonNullable<FromMarkdown['enter']>[string]>;

const taskLists = gfmTaskListItemFromMarkdown();

/**
 * Ticks the item of a box. The tokenizer also finds a box in a paragraph under a marker that stands alone on its line, which
 * is in no item: such a box stays the text that it is.
 */
const exitBox: Handle = function (token) {
  const paragraph = this.stack.at(-1);
  const item = this.stack.at(-2);
  if (paragraph?.type !== 'paragraph') return;
  const above = item?.type === 'listItem' ? item.children.slice(0, -1) : undefined;
  if (above?.every(({ type }) => type === 'definition')) {
    taskLists.exit![token.type]!.call(this, token);
    return;
  }
  const pointAt = (
    { line, column, offset }: Point,
    by: number,
  ): Omit<Point, '_index' | '_bufferIndex'> => ({
    line,
    column: column + by,
    offset: offset + by,
  });
  const position = { start: pointAt(token.start, -1), end: pointAt(token.end, 1) };
  const value = `[${token.type === 'taskListCheckValueChecked' ? 'x' : ' '}]`;
  paragraph.children.push({ type: 'text', value, position });
};

/** Makes boxes of the tokens for them. */
const boxes: FromMarkdown = {
  exit: {
    ...taskLists.exit,
    taskListCheckValueChecked: exitBox,
    taskListCheckValueUnchecked: exitBox,
  },
};

const enter: Handle = function (token) {
  this.config.enter['autolinkProtocol']!.call(this, token);
};

/**
 * Makes links of the web and mail addresses in a text, as `mdast-util-gfm-autolink-literal` does, but without its second
 * pass over the whole tree for the few addresses that the tokenizer does not find.
 */
const autolinks: FromMarkdown = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [] }, token);
    },
    literalAutolinkEmail: enter,
    literalAutolinkHttp: enter,
    literalAutolinkWww: enter,
  },
  exit: {
    literalAutolink(token) {
      this.exit(token);
    },
    literalAutolinkEmail(token) {
      this.config.exit['autolinkEmail']!.call(this, token);
    },
    literalAutolinkHttp(token) {
      this.config.exit['autolinkProtocol']!.call(this, token);
    },
    literalAutolinkWww(token) {
      this.config.exit['data']!.call(this, token);
      const node = this.stack[this.stack.length - 1];
      if (node?.type === 'link') node.url = 'http://' + this.sliceSerialize(token);
    },
  },
};

/** The micromark extensions that tokenize the syntax beyond CommonMark. */
export const tokens: readonly Tokens[] = [
  blanks,
  gfmStrikethrough(),
  gfmTaskListItem(),
  gfmAutolinkLiteral(),
  gfmFootnote(),
  gfmTable(),
];

/** The mdast extensions that make nodes of the syntax beyond CommonMark. */
export const nodes: readonly FromMarkdown[] = [
  markers,
  gfmStrikethroughFromMarkdown(),
  boxes,
  autolinks,
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
];
