import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Block, FormatTag, Inline } from '../model/text.js';

/**
 * Reduces rich text to what every mail program renders: paragraphs of text and line breaks, with a few inline formats.
 */

/** The phrasing content of a paragraph. */
type InlineNodes = readonly ElementContent[];

const text = (value: string): ElementContent => ({ type: 'text', value });

const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

// Tags that carry meaning: without them the text would read differently. The other tags only change its looks.
const formats: Partial<Record<FormatTag, string>> = { sub: 'sub', sup: 'sup', kbd: 'code' };

/** Converts inline nodes. A link becomes its text, an image its alternative text; a footnote reference is left out. */
const inlineNodes = (nodes: readonly Inline[]): InlineNodes =>
  nodes.flatMap((node): InlineNodes => {
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
        return inlineNodes(node.children);
      case 'format': {
        const tag = formats[node.tag];
        const children = inlineNodes(node.children);
        return tag === undefined ? children : [h(tag, [...children])];
      }
      default:
        return [h(tags[node.type], [...inlineNodes(node.children)])];
    }
  });

/** Converts a code block, with `<br>` for line breaks and no-break spaces, since HTML collapses runs of spaces. */
const codeElement = (value: string): Element => {
  const spaced = value.replace(/^ +| {2,}/gm, (spaces) => '\u00a0'.repeat(spaces.length));
  return h(
    'code',
    spaced.split('\n').flatMap((line, index) => (index ? [h('br'), text(line)] : [text(line)])),
  );
};

/** Puts a list marker before the first of the paragraphs of an item. */
const withMarker = (mark: string, [first, ...rest]: readonly Element[]): readonly Element[] => [
  h('p', [text(`${mark} `), ...(first?.children ?? [])]),
  ...rest,
];

const blockParagraphs = (node: Block): readonly Element[] => {
  switch (node.type) {
    case 'paragraph':
      return [h('p', [...inlineNodes(node.children)])];
    case 'heading':
      return [h('p', [h('strong', [...inlineNodes(node.children)])])];
    case 'code':
      return [h('p', [codeElement(node.value)])];
    case 'thematicBreak':
      return [];
    case 'list':
      return node.children.flatMap(({ children, checked }, index) => {
        const box = checked === undefined ? '' : checked ? ' ☒' : ' ☐';
        return withMarker(
          (node.ordered ? `${(node.start ?? 1) + index}.` : '•') + box,
          toParagraphs(children),
        );
      });
    case 'table':
      return node.children.map(({ children }) =>
        h(
          'p',
          children.flatMap((cell, index) => [
            ...(index ? [text(' | ')] : []),
            ...inlineNodes(cell.children),
          ]),
        ),
      );
    default:
      return toParagraphs(node.children);
  }
};

/** Converts inline rich text to one paragraph. */
export const toParagraph = (nodes: readonly Inline[]): Element => h('p', [...inlineNodes(nodes)]);

/** Converts rich text to paragraphs, without those that hold no text. */
export const toParagraphs = (nodes: readonly Block[]): readonly Element[] =>
  nodes.flatMap(blockParagraphs).filter((paragraph) => paragraphText(paragraph) !== '');

/** The plain text of a paragraph, with its line breaks. */
export const paragraphText = (paragraph: Element): string => toText(paragraph).trim();

/** Makes a word segmenter for a language, or for the default language where the author names one that is not valid. */
const wordSegmenter = (lang: string | undefined): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

/** The space that is left while text is cut to a length. */
interface Budget {
  /** The number of characters (UTF-16 units) that still fit. */
  left: number;
  /** Whether a word did not fit. */
  isFull: boolean;
}

/** Copies nodes up to the last whole word that fits the budget, and takes the characters copied off the budget. */
const takeWords = (nodes: InlineNodes, budget: Budget, words: Intl.Segmenter): ElementContent[] =>
  nodes.flatMap((node): InlineNodes => {
    if (budget.isFull) return [];
    if (node.type === 'element' && node.tagName !== 'br')
      return [{ ...node, children: takeWords(node.children, budget, words) }];
    const value = node.type === 'text' ? node.value : '\n';
    let fitting = '';
    for (const { segment } of words.segment(value)) {
      budget.isFull = segment.length > budget.left;
      if (budget.isFull) break;
      budget.left -= segment.length;
      fitting += segment;
    }
    return node.type === 'text' ? [text(fitting)] : fitting ? [node] : [];
  });

/** Ends nodes that were cut with an ellipsis, in place of the spaces and punctuation behind the last word. */
const withEllipsis = (nodes: InlineNodes): ElementContent[] => {
  const before = [...nodes];
  for (let last = before.pop(); last; last = before.pop()) {
    if (last.type === 'text') {
      const value = last.value.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
      if (value) return [...before, text(`${value}…`)];
    } else if (last.type === 'element') {
      const children = withEllipsis(last.children);
      if (children.length) return [...before, { ...last, children }];
    }
  }
  return [];
};

/**
 * Shortens paragraphs to a length. The cut is between two words, by the word boundaries of the language, and ends with
 * an ellipsis.
 *
 * @param maxLength The greatest number of characters (UTF-16 units), the ellipsis not counted.
 */
export const shorten = (
  paragraphs: readonly Element[],
  maxLength: number,
  lang: string | undefined,
): readonly Element[] => {
  const length = paragraphs.reduce((sum, each) => sum + paragraphText(each).length, 0);
  if (length <= maxLength) return paragraphs;
  const words = wordSegmenter(lang);
  const budget: Budget = { left: maxLength, isFull: false };
  const whole: Element[] = [];
  for (const paragraph of paragraphs) {
    const children = takeWords(paragraph.children, budget, words);
    if (!budget.isFull) whole.push({ ...paragraph, children });
    else {
      const last = withEllipsis(children);
      return last.length ? [...whole, { ...paragraph, children: last }] : whole;
    }
  }
  return whole;
};
