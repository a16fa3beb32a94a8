import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { boxOfLine } from './boxes.js';
import type { LineBox } from './boxes.js';
import { isStrong, mayHoldBox } from './drawn.js';
import type { Drawn } from './drawn.js';
import { toText } from './nodes.js';

/**
 * Makes list items of lines that begin with a box but are no items in Markdown: boxes without a dash, a dash without a
 * space, a backslash before the dash, a long dash, several boxes on a line, an underline right below them.
 */

/** A line of a paragraph: its nodes, and the break that ended the line before it. */
export interface Line {
  nodes: PhrasingContent[];
  break?: PhrasingContent;
}

/** The node at this line of a text that goes on over several. */
const textAt = (text: Text, value: string, line: number): Text => {
  const { start, end } = text.position ?? {};
  const point = start && end && { line: Math.min(start.line + line, end.line), column: 1 };
  const { position: _, ...rest } = text;
  return { ...rest, value, ...(point && { position: { start: point, end: end } }) };
};

/** The lines of a paragraph or a heading. */
export const linesOf = (nodes: readonly PhrasingContent[]): Line[] => {
  const lines: Line[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'break') lines.push({ nodes: [], break: node });
    else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, at) => {
        const text = at ? textAt(node, value, at) : { ...node, value };
        if (at) lines.push({ nodes: [], break: { ...text, value: '\n' } });
        if (value) lines.at(-1)!.nodes.push(text);
      });
    } else lines.at(-1)!.nodes.push(node);
  }
  return lines;
};

/** The nodes of several lines, with the breaks between them. */
const joined = (lines: readonly Line[]): PhrasingContent[] =>
  lines.flatMap((line, at) => [...(at && line.break ? [line.break] : []), ...line.nodes]);

const paragraphOf = (lines: readonly Line[]): Paragraph[] => {
  const children = joined(lines);
  const [first] = children;
  if (!first) return [];
  const end = children.at(-1)!.position?.end;
  return [
    {
      type: 'paragraph',
      children,
      ...(first.position && end && { position: { start: first.position.start, end } }),
    },
  ];
};

/** Whether a paragraph may hold a box that Markdown does not make an item of: asked of every one, so it has to be fast. */
const mayBeLoose = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some((node) =>
    node.type === 'text'
      ? mayHoldBox.test(node.value)
      : node.type === 'html' && /^<input/i.test(node.value),
  );

const separators = new Set(' \t\u00a0-–—/|,;•·'.split(''));

/** A text without the signs at its end that separate boxes on one line. */
const withoutSeparators = (text: string): string => {
  let end = text.length;
  while (end && separators.has(text[end - 1]!)) end--;
  return text.slice(0, end);
};

const innerBox = /(?<=\s)(?:[☐☑☒]|\[[ xX]\](?=\s))/gu;

/** The part of a text on one line that begins at this index. */
const textFrom = (text: Text, value: string, index: number): Text => {
  const { start, end } = text.position ?? {};
  const point = start && end && { line: start.line, column: start.column + index };
  return { ...text, value, ...(point && { position: { start: point, end: end } }) };
};

/** Cuts a line that begins with a box before every other box on it: `☐ Yes ☐ No`. */
const cutAtBoxes = (line: readonly PhrasingContent[]): PhrasingContent[][] => {
  const text = line.map((node) => (node.type === 'text' ? node.value : '')).join('\n');
  // Where other brackets stand on the line, these are hardly boxes.
  if (/[[\]]/.test(text.replace(/\[[^\S\n]?[xX]?\]/g, ''))) return [[...line]];
  const pieces: PhrasingContent[][] = [[]];
  for (const node of line) {
    if (node.type !== 'text') {
      pieces.at(-1)!.push(node);
      continue;
    }
    let from = 0;
    for (const { index } of node.value.matchAll(innerBox)) {
      const value = withoutSeparators(node.value.slice(from, index));
      if (value) pieces.at(-1)!.push(textFrom(node, value, from));
      pieces.push([]);
      from = index;
    }
    pieces.at(-1)!.push(textFrom(node, node.value.slice(from), from));
  }
  return pieces;
};

// The end of a line that is complete, so that the next one begins something new.
const lineEnd = /[?？؟:：.!…)\]"'”’»*_]\s*$/;

/** An item in the making: its lines, and its box. */
interface Made {
  lines: Line[];
  drawn: Drawn;
}

const textOf = ({ nodes }: Line): string => nodes.map(toText).join('');

/** Whether every line begins with a box, though not with one that is sure. */
const isOfLikelyBoxes = (lines: readonly Line[]): boolean =>
  lines.every(({ nodes }) => isStrong(boxOfLine(nodes)?.drawn));

/**
 * The items that lines make, and the lines above them; undefined when there are none, or when it is not sure.
 *
 * @param inCompany Whether there are other boxes beside these lines.
 */
const itemsOf = (
  lines: readonly Line[],
  inCompany: boolean,
): { lead: Line[]; items: Made[] } | undefined => {
  const boxes = lines.map((line) => boxOfLine(line.nodes));
  const from = boxes.findIndex((box) => isStrong(box?.drawn));
  if (from < 0) return undefined;
  const company =
    inCompany ||
    boxes.some((box) => box?.drawn.certainty === 'sure') ||
    (boxes.length > from + 1 && isOfLikelyBoxes(lines.slice(from)));
  const isItem = ({ drawn, behind }: LineBox): boolean => {
    if (drawn.certainty === 'weak') return company;
    if (drawn.marker === 'bullet' || drawn.marker === 'number') return true;
    if (drawn.certainty === 'likely') return company;
    // Brackets without a space behind them could be many things, and so could brackets alone on a line.
    if (!drawn.box.startsWith('[')) return true;
    return behind.length ? /^\s/.test(drawn.rest) : company;
  };
  const lead: Line[] = [];
  const items: Made[] = [];
  lines.forEach((line, at) => {
    const box = boxes[at];
    if (!box || !isItem(box)) {
      (items.at(-1)?.lines ?? lead).push(line);
      return;
    }
    const { drawn } = box;
    const [first, ...others] = line.nodes;
    const nodes =
      first?.type === 'text' ? [{ ...first, value: drawn.from }, ...others] : line.nodes;
    for (const piece of cutAtBoxes(nodes)) items.push({ lines: [{ nodes: piece }], drawn });
  });
  if (!items.length) return undefined;
  // A line in the middle of a sentence may begin with a box by chance.
  const isByChance =
    !inCompany &&
    items.length < 2 &&
    !items[0]!.drawn.marker &&
    lead.length > 0 &&
    !lineEnd.test(textOf(lead.at(-1)!));
  return isByChance ? undefined : { lead, items };
};

const toItem = ({ lines }: Made): ListItem => {
  const children = paragraphOf(lines);
  const position = children[0]?.position;
  return {
    type: 'listItem',
    spread: false,
    data: { loose: true },
    children,
    ...(position && { position }),
  };
};

const toList = (made: readonly Made[]): List => {
  const children = made.map(toItem);
  const ordered = made.every(({ drawn }) => drawn.marker === 'number');
  const start = children[0]!.position?.start;
  const end = children.at(-1)!.position?.end;
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: made[0]!.drawn.number ?? 1 }),
    spread: false,
    children,
    ...(start && end && { position: { start, end } }),
  };
};

/** Adds a list to blocks: to the loose list above it, or in place of a marker that stands alone above it. */
const addList = (list: List, blocks: RootContent[]): void => {
  const above = blocks.at(-1);
  if (above?.type === 'list' && !above.children.at(-1)?.children.length) {
    blocks.pop();
    const children = above.children.slice(0, -1);
    if (children.length) blocks.push({ ...above, children });
  }
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.children[0]?.data?.loose && last.ordered === list.ordered)
    for (const item of list.children) last.children.push(item);
  else blocks.push(list);
};

/** An item, and the items that its lines make; only the item itself where it is as Markdown has it. */
const itemsIn = (item: ListItem): ListItem[] => {
  const { checked, children } = item;
  const [first, ...rest] = children;
  const hasText = first?.type === 'paragraph' && mayBeLoose(first.children);
  if (hasText && (typeof checked === 'boolean' || isStrong(boxOfLine(first.children)?.drawn))) {
    const [own, ...others] = linesOf(first.children);
    const [head, ...cut] = cutAtBoxes(own!.nodes);
    const found = itemsOf([...cut.map((nodes) => ({ nodes })), ...others], true);
    const under = listLooseBoxes(rest) as ListItem['children'];
    if (!found) return [under === rest ? item : { ...item, children: [first, ...under] }];
    const lines = [{ nodes: head! }, ...found.lead];
    const made = found.items.map(toItem);
    const last = made.pop()!;
    return [
      { ...item, children: paragraphOf(lines) },
      ...made,
      { ...last, children: [...last.children, ...under] },
    ];
  }
  const listed = listLooseBoxes(children) as ListItem['children'];
  return [listed === children ? item : { ...item, children: listed }];
};

/** Whether a node is a heading by the line under it. Under several lines of boxes that line is meant as a rule. */
const isUnderlined = ({ type, position }: Nodes): boolean =>
  type === 'heading' && !!position && position.start.line < position.end.line;

/**
 * Makes items of the lines with boxes in blocks. Returns the same blocks where there are no such lines, and changes no node
 * that it was given.
 */
export const listLooseBoxes = (blocks: readonly RootContent[]): readonly RootContent[] => {
  let made: RootContent[] | undefined;
  let isCompany: boolean | undefined;
  // Boxes that stand in paragraphs of their own are company to each other.
  const inCompany = (): boolean =>
    (isCompany ??=
      blocks.filter(
        (node) =>
          node.type === 'paragraph' &&
          mayBeLoose(node.children) &&
          isOfLikelyBoxes(linesOf(node.children)),
      ).length > 1);
  for (const [at, node] of blocks.entries()) {
    if (node.type === 'list') {
      const items = node.children.map(itemsIn);
      if (items.some((all, index) => all.length > 1 || all[0] !== node.children[index]))
        (made ??= blocks.slice(0, at)).push({ ...node, children: items.flat() });
      else made?.push(node);
      continue;
    }
    const isText = node.type === 'paragraph' || (node.type === 'heading' && isUnderlined(node));
    const found =
      isText && mayBeLoose(node.children)
        ? itemsOf(linesOf(node.children), inCompany())
        : undefined;
    if (!found) {
      made?.push(node);
      continue;
    }
    made ??= blocks.slice(0, at);
    made.push(...paragraphOf(found.lead));
    addList(toList(found.items), made);
    if (node.type === 'heading' && node.depth === 2) made.push({ type: 'thematicBreak' });
  }
  return made ?? blocks;
};
