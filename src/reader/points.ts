import type { Nodes } from 'mdast';
import { slug } from '../model/ids.js';
import type { Points } from '../model/blocks.js';
import { placeOf } from './context.js';
import type { Context } from './context.js';
import { toText } from './nodes.js';

const signed = /^\s*([+\-−–])\s?(\d{1,6}(?:[.,]\d{1,3})?)\s*$/;

/** The signed number that a text is; undefined when it is none. */
export const signedNumber = (text: string): number | undefined => {
  const [, sign, digits = ''] = signed.exec(text) ?? [];
  return sign === undefined
    ? undefined
    : Number(digits.replace(',', '.')) * (sign === '+' ? 1 : -1);
};

const pointsOf = (node: Nodes): { to: string; n: number } | undefined => {
  if (node.type !== 'link' || !node.url.startsWith('#')) return undefined;
  const n = signedNumber(toText(node));
  return n === undefined ? undefined : { to: decode(node.url.slice(1)), n };
};

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The names that points go to, in a part of the file; the score has none. */
export const targetsIn = (node: Nodes, into: Set<string>): void => {
  const points = pointsOf(node);
  if (points?.to) into.add(points.to);
  else if ('children' in node) for (const child of node.children) targetsIn(child, into);
};

/**
 * Takes the points out of a line or a block: what is left is what the reader sees. Where they go is filled in once all
 * outcomes have their ids.
 */
export const takePoints = <Node extends Nodes>(
  node: Node,
  context: Context,
): { node: Node; points: Points[] } => {
  if (!('children' in node)) return { node, points: [] };
  const points: Points[] = [];
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const given = pointsOf(child);
    if (given) {
      points.push(given);
      const place = placeOf(child);
      if (place) context.places.set(given, place);
      if (given.to) context.points.push(given);
      return [];
    }
    const inner = takePoints(child, context);
    points.push(...inner.points);
    return [inner.points.length ? inner.node : child];
  });
  return { node: points.length ? { ...node, children } : node, points };
};

/** Whether a heading is what a point link names: by the author's name or by its text. */
export const isNamed = (
  heading: { name?: string | undefined; text: string },
  target: string,
): boolean =>
  heading.name === target ||
  slug(heading.text) === slug(target.replace(/-+/g, ' ')) ||
  slug(heading.text) === target;
