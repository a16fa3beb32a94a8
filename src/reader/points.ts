import type { Nodes } from 'mdast';
import type { Points } from '../model/blocks/index.js';
import { sourcePlace } from './context.js';
import type { Context } from './context.js';
import { toText } from './nodes.js';

const signed = /^\s*([+\-−–])\s?(\d{1,6}(?:[.,]\d{1,3})?)\s*$/;

/** Parses a text that is a signed number; undefined when it is none. */
export const signedNumber = (text: string): number | undefined => {
  const [, sign, digits = ''] = signed.exec(text) ?? [];
  return sign === undefined
    ? undefined
    : Number(digits.replace(',', '.')) * (sign === '+' ? 1 : -1);
};

const pointsLink = (node: Nodes, context: Context): { to: string; n: number } | undefined => {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  const { url = '' } =
    node.type === 'link' ? node : (context.definitions.get(node.identifier) ?? {});
  const n = url.startsWith('#') ? signedNumber(toText(node)) : undefined;
  return n === undefined ? undefined : { to: decode(url.slice(1)), n };
};

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The text of a node without the points in it, and whether there are any. */
export const textBesidesPoints = (
  node: Nodes,
  context: Context,
): { text: string; gives: boolean } => {
  if (pointsLink(node, context)) return { text: '', gives: true };
  // Code is shown as it is: points in it have no meaning.
  if (node.type === 'inlineCode') return { text: '`' + node.value, gives: false };
  if (!('children' in node)) return { text: toText(node), gives: false };
  const parts = node.children.map((child) => textBesidesPoints(child, context));
  return { text: parts.map(({ text }) => text).join(''), gives: parts.some(({ gives }) => gives) };
};

/** The names that the points of options and cells go to; the score has none. */
export const targetsIn = (
  node: Nodes,
  context: Context,
  into: Set<string>,
  inAnswer = false,
): Set<string> => {
  const points = inAnswer ? pointsLink(node, context) : undefined;
  if (points?.to) into.add(points.to);
  else if ('children' in node) {
    const answers =
      inAnswer || node.type === 'table' || (node.type === 'list' && context.boxed.has(node));
    for (const child of node.children) targetsIn(child, context, into, answers);
  }
  return into;
};

/**
 * Takes the points out of a line or a block: the node that is left is shown to readers. The ids that points go to are set
 * once all outcomes have theirs.
 */
export const takePoints = <Node extends Nodes>(
  node: Node,
  context: Context,
): { node: Node; points: Points[] } => {
  if (!('children' in node)) return { node, points: [] };
  const points: Points[] = [];
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const given = pointsLink(child, context);
    if (given) {
      points.push(given);
      const place = sourcePlace(child);
      if (place) context.places.set(given, place);
      if (given.to) context.points.push(given);
      return [];
    }
    const inner = takePoints(child, context);
    for (const one of inner.points) points.push(one);
    return [inner.points.length ? inner.node : child];
  });
  return { node: points.length ? { ...node, children } : node, points };
};

const lettersOf = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** A heading that points or a band may refer to. */
export interface Headed {
  /** The name that the author gave it. */
  name?: string | undefined;
  text: string;
}

/**
 * Makes a function that finds the heading which a target means: the one to which the author gave that name, else the last
 * one with that text, compared by letters and digits only (`#my-plan` is `My plan!`). The last one, since results stand
 * below the questions.
 */
export const headFinder = <Head extends Headed>(
  heads: readonly Head[],
): ((target: string) => Head | undefined) => {
  const byName = new Map<string, Head>();
  const byText = new Map<string, Head>();
  for (const head of heads) {
    if (head.name !== undefined && !byName.has(head.name)) byName.set(head.name, head);
    byText.set(lettersOf(head.text), head);
  }
  byText.delete('');
  return (target) => byName.get(target) ?? byText.get(lettersOf(target));
};
