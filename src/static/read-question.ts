import type { Heading, Paragraph, PhrasingContent, RootContent, ThematicBreak } from 'mdast';
import { endsWithSign, repeatsKey, keyOf } from './key.js';
import type { Backs } from './key.js';
import { signOf } from './lines.js';
import { calloutNode, richOf } from './rich.js';

/** A line to write on, whatever stands above it. */
const writingLine: ThematicBreak = { type: 'thematicBreak', data: { marker: '_', asked: true } };

/** An invisible blank: a typed answer needs a blank, and this one is in the heading instead of the body. */
const unseenBlank = {
  type: 'html',
  value: '<!-- ____ -->',
  children: [{ type: 'text', value: '____' }],
} as unknown as PhrasingContent;

/** An empty paragraph, which is dropped when the nodes are read. */
const emptyParagraph: Paragraph = {
  type: 'paragraph',
  children: [{ type: 'html', value: '<!-- -->' }],
};

/**
 * Restores the section under a heading of a quiz to its Markdown nodes. The static form shows options twice, to answer on
 * and in the key: they are read once.
 */
export const restoreSection = (
  heading: Heading | undefined,
  nodes: readonly RootContent[],
  backs: Backs,
): RootContent[] => {
  const hints: RootContent[] = [];
  const before: RootContent[] = [];
  let after: RootContent[] | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    const sign = after ? undefined : signOf(node)?.sign;
    if (sign === 'hint' && next?.type === 'blockquote') {
      hints.push(calloutNode('tip', richOf(next.children)));
      index++;
    } else if (sign === 'said') after = [];
    else (after ?? before).push(node);
  }
  after ??= [];
  let corner: PhrasingContent[] = [];
  const [first, second] = after;
  if (first?.type === 'paragraph' && keyOf(second, backs)) {
    corner = first.children;
    after.shift();
  }
  let key = keyOf(after[0], backs);
  if (key) {
    after.shift();
    if (repeatsKey(before.at(-1), key, backs)) before.pop();
  } else if ((key = keyOf(before.at(-1), backs))) before.pop();
  const isLine = signOf(before.at(-1))?.sign === 'line';
  if (isLine) before.pop();
  if (isLine && key) heading?.children.push(unseenBlank);
  return [
    ...(heading ? [heading] : []),
    ...richOf(before),
    // A list of one item right above an answer block would be its prompt.
    ...(before.some(({ type }) => type === 'list') ? [emptyParagraph] : []),
    ...hints,
    ...(key ? key.back.toNodes(key.list, corner) : isLine ? [writingLine] : []),
    // A rule ends the key: a text after a box without a label would become the label.
    ...(key && endsWithSign(key.list) ? [{ type: 'thematicBreak' } as const] : []),
    ...richOf(after),
  ];
};
