import type { Link, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { openBlanks, openText, permalink, readAnchor, signs, backToCall } from './signs.js';
import type { Anchor, Sign } from './signs.js';
import { toText } from '../reader/nodes.js';

const byText = new Map(Object.entries(signs).map(([name, sign]) => [sign as string, name as Sign]));

/** A text in a line. */
export const textNode = (value: string): Text => ({ type: 'text', value });

/** What a node says; some programs make images of signs. */
const said = (node: Nodes): string =>
  node.type === 'image'
    ? (node.alt ?? '')
    : 'children' in node
      ? node.children.map(said).join('')
      : toText(node);

/** A line that begins with a sign. */
export interface Signed {
  sign: Sign | typeof backToCall;
  /** What the link says that the sign is. */
  anchor?: Anchor | undefined;
  rest: PhrasingContent[];
}

const trimStart = ([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] => {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.trimStart();
  return value ? [textNode(value), ...others] : trimStart(others);
};

/** Takes the sign off the beginning of a line; undefined where there is none. */
export const takeSign = (nodes: readonly PhrasingContent[]): Signed | undefined => {
  const [first, ...others] = trimStart(nodes);
  if (!first) return undefined;
  const text =
    first.type === 'text' ? (/^\S(?=\s|$)/.exec(first.value)?.[0] ?? '') : said(first).trim();
  const sign = text === backToCall ? backToCall : byText.get(text);
  if (sign === undefined || !/^(?:text|link|image)$/.test(first.type)) return undefined;
  const anchor = first.type === 'link' ? readAnchor(first.url) : undefined;
  const left =
    first.type === 'text' ? [textNode(first.value.slice(text.length)), ...others] : others;
  return { sign, anchor, rest: trimStart(left) };
};

/** The sign that a paragraph begins with, and what is left of it. */
export const signOf = (node: Nodes | undefined): Signed | undefined =>
  node?.type === 'paragraph' ? takeSign(node.children) : undefined;

const trimEnd = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  const others = nodes.slice(0, -1);
  return value ? [...others, textNode(value)] : trimEnd(others);
};

/** Takes the link to where it stands off the end of a line. */
export const takePermalink = (
  nodes: readonly PhrasingContent[],
): { anchor?: Anchor | undefined; rest: PhrasingContent[] } => {
  const rest = trimEnd(nodes);
  const last = rest.at(-1);
  const anchor =
    last?.type === 'link' && said(last).trim() === permalink ? readAnchor(last.url) : undefined;
  return anchor ? { anchor, rest: trimEnd(rest.slice(0, -1)) } : { rest };
};

const noteOf = (node: Link): string | undefined => {
  const anchor = /^\[\d+\]$/.test(said(node).trim()) ? readAnchor(node.url) : undefined;
  return anchor?.flags['note'] === undefined ? undefined : anchor.id;
};

/** What stands in a line, as Markdown would have given it. */
export const lineOf = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return openBlanks(openText(node.value)).map(textNode);
    const identifier = node.type === 'link' ? noteOf(node) : undefined;
    if (identifier !== undefined) return [{ type: 'footnoteReference', identifier }];
    return 'children' in node ? [{ ...node, children: lineOf(node.children) }] : [node];
  });

const nameable = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_:.-]*$/u;

/** The name that a link gives to a line, as it stands at its end in Markdown. */
export const nameIn = (anchor: Anchor | undefined): PhrasingContent[] =>
  anchor && nameable.test(anchor.id) ? [textNode(` {#${anchor.id}}`)] : [];

/** A paragraph, unless there is nothing in it. */
export const paragraphOf = (children: PhrasingContent[]): Paragraph[] =>
  children.some((node) => node.type !== 'text' || node.value.trim())
    ? [{ type: 'paragraph', children }]
    : [];
