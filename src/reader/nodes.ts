import type { Blockquote, Heading, Nodes, Root } from 'mdast';
import type { CalloutKind } from '../model/text.js';

declare module 'mdast' {
  interface HeadingData {
    /** Set on the heading of a section that is known to be an outcome, even when no points go to it. */
    outcome?: true;
  }
  interface ThematicBreakData {
    /** Set on a rule drawn with underscores, which may be a line to write on. */
    marker?: '_';
    /** Set on a rule that is known to be a line to write on, whatever stands above it. */
    asked?: true;
  }
}

/** The text of an mdast node, without formatting and raw HTML. */
export const toText = (node: Nodes): string =>
  node.type === 'html'
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(toText).join('')
        : node.type === 'break'
          ? '\n'
          : '';

/** Whether the section under a heading is known to be an outcome, even when no points go to it. */
export const isKnownOutcome = (heading: Nodes | undefined): boolean =>
  heading?.type === 'heading' && heading.data?.outcome === true;

/** Whether a node is an HTML comment; with `says`, whether it is that one. */
export const isComment = (node: Nodes | undefined, says?: string): boolean =>
  node?.type === 'html' &&
  /^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value) &&
  (says === undefined || node.value.trim().slice('<!--'.length, -'-->'.length).trim() === says);

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether raw HTML holds an image and no words. */
const isImageHtml = (html: string): boolean =>
  html.length < 5000 && /<img\b/i.test(html) && !hasWords(html.replace(/<[^<>]*>/g, ''));

/** Whether a node is a paragraph of nothing but images, or raw HTML that shows nothing else. */
export const isImages = (node: Nodes): boolean =>
  node.type === 'html'
    ? isImageHtml(node.value)
    : node.type === 'paragraph' &&
      node.children.every(
        (child) =>
          /^image|^break$/.test(child.type) ||
          (child.type === 'text' && !child.value.trim()) ||
          (child.type === 'html' && isImageHtml(child.value)),
      );

/** The source of a short piece of raw HTML, on lines of its own or in a paragraph that holds no Markdown besides. */
const htmlOf = (node: Nodes): string => {
  const parts: Nodes[] = node.type === 'paragraph' ? node.children : [node];
  const raw = parts.every(({ type }) => /^(?:html|text|break)$/.test(type));
  const html = raw ? parts.map((part) => ('value' in part ? part.value : '')).join('') : '';
  return html.length < 500 ? html : '';
};

/** Whether a node is only a way back: links into the same page, and no word beside them. */
export const isWayBack = (node: Nodes): boolean => {
  let links = 0;
  const html = htmlOf(node).replace(/<a\s[^<>]*href=["']?#[^<>]*>[^<]*<\/a>/gi, () => {
    links++;
    return '';
  });
  if (links) return !hasWords(html.replace(/<[^<>]*>/g, ''));
  const quiet = (part: Nodes): boolean => {
    if (part.type === 'link') {
      links++;
      return part.url.startsWith('#');
    }
    if (part.type === 'text') return !hasWords(part.value);
    return /^(?:paragraph|strong|emphasis)$/.test(part.type)
      ? (part as { children: Nodes[] }).children.every(quiet)
      : part.type === 'break';
  };
  return node.type === 'paragraph' && quiet(node) && links > 0;
};

const calloutMarker = /^\[!(note|tip|important|warning|caution)\]\s*/i;

/** The kind and the text of a quote that is a call-out (`> [!NOTE]`); undefined for an ordinary quote. */
export const calloutOf = (
  node: Nodes | undefined,
): { kind: CalloutKind; children: Blockquote['children'] } | undefined => {
  if (node?.type !== 'blockquote') return undefined;
  const [first, ...others] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? calloutMarker.exec(text.value) : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !match) return undefined;
  const value = text.value.slice(match[0].length);
  return {
    kind: match[1]!.toLowerCase() as CalloutKind,
    children: [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...others],
  };
};

/** The heading that is the title of the file: the first of all, if it is the only one of the first level. */
export const titleOf = (root: Root): Heading | undefined => {
  const headings = root.children.filter((node) => node.type === 'heading');
  const [first, ...others] = headings;
  return first?.depth === 1 && others.every(({ depth }) => depth > 1) ? first : undefined;
};

// The largest depth of nodes: fifty nested lists are a hundred nodes, and emphasis may be nested in the last of them.
const maxDepth = 200;

/**
 * Finds a node that is nested deeper than any worksheet needs; undefined when there is none. The functions that read,
 * check and show a tree are recursive and could overflow the call stack, so this check before them iterates by level.
 */
export const findTooDeep = (root: Root): Nodes | undefined => {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > maxDepth) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
};

/** The largest number of cells, without headings and statements, of a table that is a question: browsers fail at four times as many. */
export const largestTable = 10_000;
