import type { Link, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import {
  formerSigns,
  openBlanks,
  openText,
  permalink,
  readAnchor,
  signs,
  backToCall,
} from './signs.js';
import type { Anchor, Sign } from './signs.js';
import { toText } from '../reader/nodes.js';

const byText = new Map([
  ...Object.entries(signs).map(([name, sign]) => [sign as string, name as Sign] as const),
  ...Object.entries(formerSigns),
]);

/** Makes a text node. */
export const textNode = (value: string): Text => ({ type: 'text', value });

/** The text that a node shows, with the `alt` of images: some programs make images of signs. */
const visibleText = (node: Nodes): string =>
  node.type === 'image'
    ? (node.alt ?? '')
    : 'children' in node
      ? node.children.map(visibleText).join('')
      : toText(node);

/** A line that begins with a sign. */
export interface Signed {
  sign: Sign | typeof backToCall;
  /** The data in the link that the sign is; absent when the sign is no link. */
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
    first.type === 'text'
      ? (/^\S(?=\s|$)/.exec(first.value)?.[0] ?? '')
      : visibleText(first).trim();
  const sign = text === backToCall ? backToCall : byText.get(text);
  if (sign === undefined || !/^(?:text|link|image)$/.test(first.type)) return undefined;
  const anchor = first.type === 'link' ? readAnchor(first.url) : undefined;
  const left =
    first.type === 'text' ? [textNode(first.value.slice(text.length)), ...others] : others;
  return { sign, anchor, rest: trimStart(left) };
};

/** The sign that a paragraph begins with, and the rest of the paragraph; undefined where there is none. */
export const signOf = (node: Nodes | undefined): Signed | undefined =>
  node?.type === 'paragraph' ? takeSign(node.children) : undefined;

const trimEnd = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  const others = nodes.slice(0, -1);
  return value ? [...others, textNode(value)] : trimEnd(others);
};

/** Takes the permalink off the end of a line. */
export const takePermalink = (
  nodes: readonly PhrasingContent[],
): { anchor?: Anchor | undefined; rest: PhrasingContent[] } => {
  const rest = trimEnd(nodes);
  const last = rest.at(-1);
  const anchor =
    last?.type === 'link' && visibleText(last).trim() === permalink
      ? readAnchor(last.url)
      : undefined;
  return anchor ? { anchor, rest: trimEnd(rest.slice(0, -1)) } : { rest };
};

const footnoteIdOf = (node: Link): string | undefined => {
  const anchor = /^\[\d+\]$/.test(visibleText(node).trim()) ? readAnchor(node.url) : undefined;
  return anchor?.flags['note'] === undefined ? undefined : anchor.id;
};

/** Restores the inline nodes of a line to those that Markdown would have given: guards and footnote links are undone. */
export const restoreLine = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return openBlanks(openText(node.value)).map(textNode);
    const identifier = node.type === 'link' ? footnoteIdOf(node) : undefined;
    if (identifier !== undefined) return [{ type: 'footnoteReference', identifier }];
    return 'children' in node ? [{ ...node, children: restoreLine(node.children) }] : [node];
  });

const nameable = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_:.-]*$/u;

/** The name of a line in Markdown syntax (` {#name}`), from the id in its link; empty when it cannot be a name. */
export const nameSuffix = (anchor: Anchor | undefined): PhrasingContent[] =>
  anchor && nameable.test(anchor.id) ? [textNode(` {#${anchor.id}}`)] : [];

/** A paragraph, or nothing when it would be empty. */
export const paragraphOf = (children: PhrasingContent[]): Paragraph[] =>
  children.some((node) => node.type !== 'text' || node.value.trim())
    ? [{ type: 'paragraph', children }]
    : [];
