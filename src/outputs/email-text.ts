import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Block, FormatTag, Inline } from '../model/text.js';

/**
 * Rich text where little can be shown: paragraphs of text and line breaks, with the formats that every mail program
 * knows.
 */

/** What stands in a line. */
type Line = readonly ElementContent[];

const text = (value: string): ElementContent => ({ type: 'text', value });

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

// Without them the text would say something else; the other tags only make it look different.
const formats: Partial<Record<FormatTag, string>> = { sub: 'sub', sup: 'sup', kbd: 'code' };

/** Text in a line. A link is its words, an image its description, and a footnote is left out. */
const lineOf = (nodes: readonly Inline[]): Line =>
  nodes.flatMap((node): Line => {
    switch (node.type) {
      case 'text':
        return [text(node.value.replace(/\s+/g, ' '))];
      case 'inlineCode':
        return [h('code', node.value.replace(/\s+/g, ' '))];
      case 'break':
        return [h('br')];
      case 'image':
        return [text(node.alt)];
      case 'field':
        return [text('_'.repeat(node.size))];
      case 'footnoteReference':
        return [];
      case 'link':
        return lineOf(node.children);
      case 'format': {
        const tag = formats[node.tag];
        const children = lineOf(node.children);
        return tag === undefined ? children : [h(tag, [...children])];
      }
      default:
        return [h(tags[node.type], [...lineOf(node.children)])];
    }
  });

/** Code on its lines. Its spaces would be one space in HTML. */
const codeOf = (value: string): Element => {
  const spaced = value.replace(/^ +| {2,}/gm, (spaces) => '\u00a0'.repeat(spaces.length));
  return h(
    'code',
    spaced.split('\n').flatMap((line, index) => (index ? [h('br'), text(line)] : [text(line)])),
  );
};

const behind = (mark: string, [first, ...rest]: readonly Element[]): readonly Element[] => [
  h('p', [text(`${mark} `), ...(first?.children ?? [])]),
  ...rest,
];

const paragraphsIn = (node: Block): readonly Element[] => {
  switch (node.type) {
    case 'paragraph':
      return [h('p', [...lineOf(node.children)])];
    case 'heading':
      return [h('p', [h('strong', [...lineOf(node.children)])])];
    case 'code':
      return [h('p', [codeOf(node.value)])];
    case 'thematicBreak':
      return [];
    case 'list':
      return node.children.flatMap(({ children, checked }, index) => {
        const box = checked === undefined ? '' : checked ? ' ☑' : ' ☐';
        return behind(
          (node.ordered ? `${(node.start ?? 1) + index}.` : '•') + box,
          paragraphsOf(children),
        );
      });
    case 'table':
      return node.children.map(({ children }) =>
        h(
          'p',
          children.flatMap((cell, index) => [
            ...(index ? [text(' | ')] : []),
            ...lineOf(cell.children),
          ]),
        ),
      );
    default:
      return paragraphsOf(node.children);
  }
};

/** A line as a paragraph. */
export const paragraphOf = (nodes: readonly Inline[]): Element => h('p', [...lineOf(nodes)]);

/** The paragraphs of rich text that say something. */
export const paragraphsOf = (nodes: readonly Block[]): readonly Element[] =>
  nodes.flatMap(paragraphsIn).filter((paragraph) => wordsOf(paragraph) !== '');

/** The words of a paragraph, on its lines. */
export const wordsOf = (paragraph: Element): string => toText(paragraph).trim();

/** An author may name a language that no browser knows. */
const wordsIn = (lang: string | undefined): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

/** How much still fits, and whether something did not. */
interface Room {
  left: number;
  isFull: boolean;
}

/** As many of the words as there is room for. */
const taken = (nodes: Line, room: Room, words: Intl.Segmenter): ElementContent[] =>
  nodes.flatMap((node): Line => {
    if (room.isFull) return [];
    if (node.type === 'element' && node.tagName !== 'br')
      return [{ ...node, children: taken(node.children, room, words) }];
    const value = node.type === 'text' ? node.value : '\n';
    let kept = '';
    for (const { segment } of words.segment(value)) {
      room.isFull = segment.length > room.left;
      if (room.isFull) break;
      room.left -= segment.length;
      kept += segment;
    }
    return node.type === 'text' ? [text(kept)] : kept ? [node] : [];
  });

/** What was cut off behind a word, with an ellipsis. */
const ended = (nodes: Line): ElementContent[] => {
  const whole = [...nodes];
  for (let last = whole.pop(); last; last = whole.pop()) {
    if (last.type === 'text') {
      const value = last.value.replace(/[\s,;:–—-]+$/u, '');
      if (value) return [...whole, text(`${value}…`)];
    } else if (last.type === 'element') {
      const children = ended(last.children);
      if (children.length) return [...whole, { ...last, children }];
    }
  }
  return [];
};

/**
 * The first paragraphs, of at most so many characters, and an ellipsis where they were longer. They end between two
 * words, as their language has them.
 */
export const shortened = (
  paragraphs: readonly Element[],
  most: number,
  lang: string | undefined,
): readonly Element[] => {
  const length = paragraphs.reduce((sum, each) => sum + wordsOf(each).length, 0);
  if (length <= most) return paragraphs;
  const words = wordsIn(lang);
  const room: Room = { left: most, isFull: false };
  const kept: Element[] = [];
  for (const paragraph of paragraphs) {
    const children = taken(paragraph.children, room, words);
    if (!room.isFull) kept.push({ ...paragraph, children });
    else {
      const last = ended(children);
      return last.length ? [...kept, { ...paragraph, children: last }] : kept;
    }
  }
  return kept;
};
