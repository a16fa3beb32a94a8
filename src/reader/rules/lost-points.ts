import type { ListItem, Nodes } from 'mdast';
import { slug } from '../../model/ids.js';
import type { Points } from '../../model/blocks/index.js';
import { itemsOf } from '../checklist.js';
import { pointsIn, questionsOf } from './kit/questions.js';
import { toText } from '../nodes.js';
import { headFinder, signedNumber } from '../points.js';
import type { Headed } from '../points.js';
import { sectionsOf } from '../sections.js';
import type { Rule } from '../types.js';

const isPoints = (part: object): part is Points => 'n' in part && 'to' in part;

/** Points that were written where none are given, such as in a list to put in order. */
export const lostPoints: Rule = (worksheet, context) => {
  const givenPoints = new Set(questionsOf(worksheet).flatMap(({ answer }) => pointsIn(answer)));
  for (const part of context.places.keys()) {
    if (isPoints(part) && !givenPoints.has(part)) context.report('lost-points', part);
  }
};

/** Whether there is a heading that points may go to by this name. */
type Finder = (target: string) => boolean;

const unsigned = /^\s*\d{1,4}(?:[.,]\d{1,3})?\s*$/;
const inBrackets =
  /[([{]\s*([+\-−–]\s?\d{1,4}|\d{1,4}(?=\s?(?:points?|pts?|punten|punt|punkte?)(?![\p{L}])))\s*(?:points?|pts?|punten|punt|punkte?)?\s*(?:(?:to|for|naar|voor|für|an)\s)?\s*(\p{L}[\p{L}\p{N} _-]{0,40})?\s*[)\]}]\s*$/iu;

/** The points that an option or a cell was probably meant to give, as text and as they should be written. */
const meantPoints = (
  nodes: readonly Nodes[],
  isHeading: Finder,
): { text: string; points: string }[] =>
  nodes.flatMap((node, at) => {
    if (node.type === 'link') {
      const n = toText(node);
      const isMeant = unsigned.test(n) && node.url.startsWith('#') && isHeading(node.url.slice(1));
      return isMeant ? { text: `[${n}](${node.url})`, points: `[+${n.trim()}](${node.url})` } : [];
    }
    if (node.type !== 'text' || at < nodes.length - 1) return [];
    const [text, n = '', name] = inBrackets.exec(node.value.slice(-99)) ?? [];
    if (text === undefined) return [];
    const number = n.replace(/\s/g, '').replace(/[−–]/, '-');
    const target = name === undefined ? '' : slug(name);
    return { text: text.trim(), points: `[${/^\d/.test(number) ? '+' : ''}${number}](#${target})` };
  });

/** The line of an option, for an item of a list that gives points but has no box; undefined where it gives none. */
const optionFrom = ({ children: [words] }: ListItem, isHeading: Finder): string | undefined => {
  if (words?.type !== 'paragraph') return undefined;
  const given = words.children.flatMap((node) =>
    node.type === 'link' && node.url.startsWith('#') && signedNumber(toText(node)) !== undefined
      ? `[${toText(node)}](${node.url})`
      : [],
  );
  const meant = meantPoints(words.children, isHeading);
  const [points] = [...given, ...meant.map((one) => one.points)];
  if (points === undefined) return undefined;
  const rest = words.children
    .filter(({ type }) => type !== 'link')
    .map(toText)
    .join('');
  const text = rest.replace(meant.find((one) => one.text)?.text ?? '', '').trim();
  return `- [ ] ${text} ${points}`;
};

/** Points in a spelling that is none, such as `[2](#helper)` or `(+2 helper)`: readers see them, and they count nowhere. */
export const pointsAsText: Rule = (worksheet, context) => {
  const { root, boxes, boxed } = context;
  if (root.data?.exact) return;
  if (worksheet.kind === 'checklist' && itemsOf(worksheet.parts).length) return;
  const heads = sectionsOf(root).flatMap(({ heading }): Headed[] => {
    const [text = '', name] = heading ? toText(heading).split(/\{#([^{}]+)\}\s*$/) : [];
    return heading ? [{ text, name }] : [];
  });
  const findHead = headFinder(heads);
  const isHeading: Finder = (target) => !!findHead(target);
  const look = (node: Nodes): void => {
    if (node.type === 'list' && !boxed.has(node)) {
      const lines = node.children.map((item) => optionFrom(item, isHeading));
      const at = lines.findIndex((line) => line !== undefined);
      if (lines.filter((line) => line !== undefined).length > 1)
        context.report('options-as-text', node.children[at], { line: lines[at]! });
    }
    const words = node.type === 'listItem' ? boxes.get(node)?.children[0] : undefined;
    const line = words?.type === 'paragraph' ? words : node.type === 'tableCell' ? node : undefined;
    for (const found of meantPoints(line?.children ?? [], isHeading))
      context.report('points-as-text', line, found);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
};
