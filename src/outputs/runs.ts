import type { Block, FormatTag, Inline } from '../model/text.js';

/** Rich text where little can be shown: pieces of text with the formats that every mail program knows. */

/** The HTML tags that are kept. */
export type Mark = 'em' | 'strong' | 'del' | 'sub' | 'sup' | 'code';

/** A piece of text in one look; `\n` is a line break. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What stands on lines of its own. */
export type Paragraph = readonly Run[];

const markOf = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
} as const;

// Without them the text would say something else; the other tags only make it look different.
const formats: Partial<Record<FormatTag, Mark>> = { sub: 'sub', sup: 'sup', kbd: 'code' };

const withMark = (marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] =>
  mark === undefined || marks.includes(mark) ? marks : [...marks, mark];

/** Text in a line. A link is its words, an image its description, and a footnote is left out. */
export const runsOf = (nodes: readonly Inline[], marks: readonly Mark[] = []): Paragraph =>
  nodes.flatMap((node): Paragraph => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replace(/\s+/g, ' '), marks }];
      case 'inlineCode':
        return [{ text: node.value.replace(/\s+/g, ' '), marks: withMark(marks, 'code') }];
      case 'break':
        return [{ text: '\n', marks }];
      case 'image':
        return [{ text: node.alt, marks }];
      case 'field':
        return [{ text: '_'.repeat(node.size), marks }];
      case 'footnoteReference':
        return [];
      case 'link':
        return runsOf(node.children, marks);
      case 'format':
        return runsOf(node.children, withMark(marks, formats[node.tag]));
      default:
        return runsOf(node.children, withMark(marks, markOf[node.type]));
    }
  });

// Spaces would be one space in HTML.
const asCode = (text: string): string =>
  text.replace(/^ +| {2,}/gm, (spaces) => '\u00a0'.repeat(spaces.length));

const behind = (mark: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const [first = [], ...rest] = paragraphs;
  return [[{ text: `${mark} `, marks: [] }, ...first], ...rest];
};

const paragraphsIn = (node: Block): readonly Paragraph[] => {
  switch (node.type) {
    case 'paragraph':
      return [runsOf(node.children)];
    case 'heading':
      return [runsOf(node.children, ['strong'])];
    case 'code':
      return [[{ text: asCode(node.value), marks: ['code'] }]];
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
        children.flatMap((cell, index): Paragraph => [
          ...(index ? [{ text: ' | ', marks: [] }] : []),
          ...runsOf(cell.children),
        ]),
      );
    default:
      return paragraphsOf(node.children);
  }
};

/** The paragraphs of rich text that say something. */
export const paragraphsOf = (nodes: readonly Block[]): readonly Paragraph[] =>
  nodes.flatMap(paragraphsIn).filter((paragraph) => wordsOf(paragraph) !== '');

/** The words of a paragraph, on its lines. */
export const wordsOf = (paragraph: Paragraph): string =>
  paragraph
    .map(({ text }) => text)
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();

/**
 * The first paragraphs, of at most so many characters, and an ellipsis where they were longer. They end between two
 * words, as their language has them.
 */
export const shortened = (
  paragraphs: readonly Paragraph[],
  most: number,
  lang: string | undefined,
): readonly Paragraph[] => {
  const length = paragraphs.reduce((sum, each) => sum + wordsOf(each).length, 0);
  if (length <= most) return paragraphs;
  const words = wordsIn(lang);
  let left = most;
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const runs: Run[] = [];
    for (const { text, marks } of paragraph) {
      let taken = '';
      for (const { segment } of words.segment(text)) {
        if (segment.length > left) {
          runs.push({ text: taken, marks });
          return [...kept, endOf(runs)].filter((each) => each.length);
        }
        left -= segment.length;
        taken += segment;
      }
      runs.push({ text: taken, marks });
    }
    kept.push(runs);
  }
  return kept;
};

/** An author may name a language that no browser knows. */
const wordsIn = (lang: string | undefined): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

const endOf = (runs: readonly Run[]): Paragraph => {
  const whole = [...runs];
  for (let last = whole.pop(); last; last = whole.pop()) {
    const text = last.text.replace(/[\s,;:–—-]+$/u, '');
    if (text) return [...whole, { ...last, text: `${text}…` }];
  }
  return [];
};

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, between tags and in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

/** A paragraph as what stands in an element of HTML. */
export const htmlOf = (paragraph: Paragraph): string =>
  paragraph
    .map(({ text, marks }) =>
      marks.reduceRight(
        (inner, mark) => `<${mark}>${inner}</${mark}>`,
        escaped(text).replace(/\n/g, '<br>'),
      ),
    )
    .join('')
    .trim();
