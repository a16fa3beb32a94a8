import type { Heading, List, Paragraph, PhrasingContent, RootContent, ThematicBreak } from 'mdast';
import { answerOf, isBare, isKey, isShown } from './key.js';
import { signOf } from './lines.js';
import { calloutNode, richOf } from './rich.js';

/** A line to write on, whatever stands above it. */
const writingLine = { type: 'thematicBreak', data: { marker: '_', asked: true } } as ThematicBreak;

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
  let key: List | undefined;
  const [first, second] = after;
  if (first?.type === 'paragraph' && isKey(second)) {
    corner = first.children;
    after.shift();
  }
  if (isKey(after[0])) {
    key = after.shift() as List;
    if (isShown(before.at(-1), key)) before.pop();
  } else if (isKey(before.at(-1))) key = before.pop() as List;
  const isLine = signOf(before.at(-1))?.sign === 'line';
  if (isLine) before.pop();
  if (isLine && key) heading?.children.push(unseenBlank);
  return [
    ...(heading ? [heading] : []),
    ...richOf(before),
    // A list of one item right above an answer block would be its prompt.
    ...(before.some(({ type }) => type === 'list') ? [nothing] : []),
    ...hints,
    ...(key ? answerOf(key, corner) : isLine ? [writingLine] : []),
    // What follows a box with nothing behind it would be taken for what belongs there.
    ...(key && isBare(key) ? [{ type: 'thematicBreak' } as const] : []),
    ...richOf(after),
  ];
};
