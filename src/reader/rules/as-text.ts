import type { Nodes, PhrasingContent } from 'mdast';
import { slug } from '../../model/ids.js';
import { isPromptLike } from '../asking.js';
import { sourcePlace } from '../context.js';
import type { Context } from '../context.js';
import { linesOf } from '../loose-boxes.js';
import { isWayBack, toText } from '../nodes.js';
import { isFormat, withoutComments } from '../raw-html.js';
import type { Rule } from '../types.js';

/** The largest number of characters of a line that is looked at: what authors mistype is short. */
const maxLength = 500;

/** Signs of a heading without the space behind them that Markdown asks for. */
const hashes = /^(#{1,6})([^\s#].*)/;

/** The heading that a line was probably meant as. */
const headingIn = (text: string): string | undefined => {
  const [, signs = '', words = ''] = hashes.exec(text) ?? [];
  // One sign and a word are a hashtag.
  return signs.length > 1 || isPromptLike(words) ? `${signs} ${words}` : undefined;
};

// A link ends in the ending of a file, or begins as an address does.
const brokenLink =
  /(!?\[[^[\]\n]{1,200}\])( ?)\(((?=[^()\n]{0,300}(?:\.\w{2,5}(?:[?#][^\s()]*)?\)))[^()<>"\n]{1,300}|https?:[^()<>"\n]{1,300})\)/g;

/** The links in a text that Markdown does not read, with the line to write. */
const linksIn = (text: string): { link: string; line: string }[] =>
  [...text.matchAll(brokenLink)].map(([link, label = '', , url = '']) => ({
    link,
    line: `${label}(${url.trim().replace(/\s/g, '%20')})`,
  }));

const braces = /\{:?\s?#([^{}]{1,100})\}\s*$/;

/** The name at the end of a line that cannot be one, with the name to write. */
const nameIn = (nodes: readonly Nodes[]): { name: string; line: string } | undefined => {
  const last = nodes.at(-1);
  const [name, words = ''] = (last?.type === 'text' && braces.exec(last.value)) || [];
  if (name === undefined) return undefined;
  const line = `{#${slug(words)}}`;
  return name.trim() === `{#${words}}` && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_:.-]*$/u.test(words)
    ? undefined
    : { name: name.trim(), line };
};

/** The names of tags of HTML, but for those that leave no sign in the text. */
const known =
  /^(?:a|abbr|address|article|aside|audio|b|big|blockquote|button|center|cite|code|col|colgroup|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|ins|kbd|label|li|main|mark|nav|nobr|object|ol|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|video)$/i;

/** Whether a tag of raw HTML is one of HTML that readers see as the text it is: one that is not read, or has attributes. */
const isShownTag = (tag: string): boolean => {
  const [, name = '', rest = ''] = /^<([a-z][a-z\d]*)([^<>]*)>$/i.exec(tag) ?? [];
  return known.test(name) && (!isFormat(name) || !!rest.trim());
};

const lookInLines = (node: Nodes, nodes: readonly PhrasingContent[], context: Context): void => {
  for (const line of linesOf(nodes)) {
    const at = line.nodes.find(({ position }) => position) ?? node;
    const text = line.nodes.map((one) => (one.type === 'inlineCode' ? '`' : toText(one))).join('');
    const meant = node.type === 'paragraph' && headingIn(text.slice(0, maxLength));
    if (meant) context.report('heading-as-text', at, { line: meant });
    for (const part of line.nodes) {
      if (part.type === 'text')
        for (const found of linksIn(part.value.slice(0, maxLength)))
          context.report('link-as-text', part, found);
    }
  }
};

const nameOf = (tag: string): string => /^<\/?(\w+)/.exec(tag)?.[1]?.toLowerCase() ?? '';

/** Whether a tag in a sentence is hardly one that the sentence speaks of: it has attributes, or is closed again. */
const isMeant = (tag: string, behind: readonly Nodes[]): boolean =>
  /\s\w+=/.test(tag) ||
  behind.some((node) => node.type === 'html' && node.value.startsWith(`</${nameOf(tag)}`));

/** The names of the tags that a node shows as text. */
const tagsIn = (node: Nodes): Set<string> => {
  const tags =
    node.type === 'html'
      ? (withoutComments(node.value).match(/<[a-z][^<>]*>/gi) ?? [])
      : 'children' in node
        ? node.children.flatMap((child, at) =>
            child.type === 'html' && isMeant(child.value, node.children.slice(at + 1))
              ? child.value
              : [],
          )
        : [];
  return new Set(tags.filter(isShownTag).map(nameOf));
};

const look = (node: Nodes, context: Context, told: ReadonlySet<number>, isNamed = false): void => {
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  if (isLine || node.type === 'html') {
    if (!isWayBack(node) && !told.has(sourcePlace(node)?.line ?? 0))
      for (const tag of tagsIn(node)) context.report('tag-as-text', node, { tag: `<${tag}>` });
  }
  if (isLine) {
    lookInLines(node, node.children, context);
    const found = node.type === 'heading' || isNamed ? nameIn(node.children) : undefined;
    if (found) context.report('name-as-text', node.children.at(-1), found);
  } else if ('children' in node) {
    node.children.forEach((child, at) => {
      look(child, context, told, node.type === 'listItem' && !at);
    });
  }
};

/** Headings, links, names and HTML that the author meant as such, and that readers see as the signs that they are. */
export const asText: Rule = (_worksheet, context) => {
  if (context.root.data?.exact) return;
  const told = context.messages.flatMap(({ rule, line }) => (rule === 'boxes-in-html' ? line : []));
  look(context.root, context, new Set(told));
};
