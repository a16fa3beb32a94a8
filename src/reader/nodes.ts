import type { Nodes } from 'mdast';

/** What a node says in the file, without its form. */
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

/** Whether what stands under a heading is known to be an outcome, whatever leads to it. */
export const isKnownOutcome = (heading: Nodes | undefined): boolean =>
  !!(heading?.data as { outcome?: boolean } | undefined)?.outcome;

/** Whether a node is an HTML comment; with `says`, whether it is that one. */
export const isComment = (node: Nodes | undefined, says?: string): boolean =>
  node?.type === 'html' &&
  /^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value) &&
  (says === undefined ||
    node.value
      .slice(4)
      .trim()
      .replace(/\s*-->$/, '') === says);

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

/** Whether a node has no more to say than a way back: links into the same page, and no word beside them. */
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
