import type { Heading, Paragraph, PhrasingContent, RootContent, ThematicBreak } from 'mdast';
import { isBare, isShown, keyOf } from './key.js';
import type { Backs } from './key.js';
import { signOf } from './lines.js';
import { calloutNode, richOf } from './rich.js';

/** A line to write on, whatever stands above it. */
const writingLine: ThematicBreak = { type: 'thematicBreak', data: { marker: '_', asked: true } };

/** A blank that nobody sees: what is typed needs one, and it stood under another heading. */
const unseenBlank = {
  type: 'html',
  value: '<!-- ____ -->',
  children: [{ type: 'text', value: '____' }],
} as unknown as PhrasingContent;

/** A paragraph that ends up nowhere. */
const nothing: Paragraph = {
  type: 'paragraph',
  children: [{ type: 'html', value: '<!-- -->' }],
};

/** What stands under a heading of a quiz, as Markdown would have it. What is shown twice is read once. */
export const sectionOf = (
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
    if (isShown(before.at(-1), key, backs)) before.pop();
  } else if ((key = keyOf(before.at(-1), backs))) before.pop();
  const isLine = signOf(before.at(-1))?.sign === 'line';
  if (isLine) before.pop();
  if (isLine && key) heading?.children.push(unseenBlank);
  return [
    ...(heading ? [heading] : []),
    ...richOf(before),
    // A list of one item right above an answer block would be its prompt.
    ...(before.some(({ type }) => type === 'list') ? [nothing] : []),
    ...hints,
    ...(key ? key.back.toNodes(key.list, corner) : isLine ? [writingLine] : []),
    // What follows a box with nothing behind it would be taken for what belongs there.
    ...(key && isBare(key.list) ? [{ type: 'thematicBreak' } as const] : []),
    ...richOf(after),
  ];
};
