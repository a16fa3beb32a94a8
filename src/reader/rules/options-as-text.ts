import type { Code, Heading, Nodes } from 'mdast';
import { isQuestion } from '../asking.js';
import { boxLine } from '../boxes.js';
import { itemsOf } from '../checklist.js';
import { sourcePlace } from '../context.js';
import type { Context } from '../context.js';
import { hasBlank } from '../blanks.js';
import { drawnBox } from '../drawn.js';
import { linesOf } from '../loose-boxes.js';
import { toText } from '../nodes.js';
import { sectionsOf } from '../sections.js';
import { optionIn } from './kit/option-text.js';
import type { OptionText } from './kit/option-text.js';
import type { Rule } from '../types.js';

/** A line of text, and the node that has its place. */
interface TextLine {
  text: string;
  at: Nodes;
  option: OptionText | undefined;
  /** The paragraph, list or code that the line stands in. */
  block: Nodes;
}

const lineOf = (text: string, at: Nodes, block = at): TextLine => ({
  text,
  at,
  option: optionIn(text),
  block,
});

/** The lines of code that is code by its indentation only: options are indented as well. */
const indentedLines = (node: Code): TextLine[] => {
  const lines = node.value.split('\n');
  const { start, end } = node.position ?? {};
  // A fence takes two lines of its own.
  if (!start || !end || end.line - start.line >= lines.length) return [];
  return lines.map((text, at) => {
    const point = { line: start.line + at, column: start.column };
    return lineOf(text, { ...node, position: { start: point, end } }, node);
  });
};

/** The lines of a paragraph or of indented code, or of the items of a list; none for other blocks. */
const textLines = (node: Nodes): TextLine[] => {
  switch (node.type) {
    case 'paragraph':
      return linesOf(node.children).map(({ nodes }) =>
        lineOf(nodes.map(toText).join(''), nodes.find(({ position }) => position) ?? node, node),
      );
    case 'list':
      return node.children.map((item) => {
        const [first] = item.children;
        return lineOf(first?.type === 'paragraph' ? toText(first) : '', item, node);
      });
    case 'code':
      return indentedLines(node);
    default:
      return [];
  }
};

/** The lines of all paragraphs and lists in a block. */
const linesUnder = (node: Nodes): TextLine[] =>
  node.type === 'blockquote'
    ? node.children.flatMap((child) => [...textLines(child), ...linesUnder(child)])
    : [];

/** Whether the line asks something, so that options may stand under it. */
const asks = (line: TextLine | undefined): boolean =>
  !!line && (isQuestion(line.text) || hasBlank(line.at));

/** The end of the run of options that begins at `lines[start]`; `start` when there is no run of several. */
const endOfRun = (lines: readonly TextLine[], start: number): number => {
  const { option: first, block } = lines[start]!;
  let end = start;
  if (block.type === 'list') {
    while (lines[end]?.block === block) end++;
    const options = lines.slice(start, end).map(({ option }) => option);
    const right = options.filter((option) => option?.right).length;
    const isRun = options.every((option) => option?.signed || option?.letter !== undefined);
    const isTold = right > 0 && right < options.length;
    return options.length > 1 && (isRun || isTold) ? end : start;
  }
  if (first?.letter !== 0) {
    while (lines[end]?.option?.signed && lines[end]!.block.type !== 'list') end++;
    return end > start + 1 ? end : start;
  }
  let letters = 1;
  for (let at = start + 1; at < lines.length; at++) {
    const { option, block: own } = lines[at]!;
    if (option?.letter === letters) {
      letters++;
      end = at + 1;
      // An option may go on over several lines of its paragraph.
    } else if (option?.letter === 0 || own !== lines[at - 1]!.block) break;
  }
  // In a conversation, A and B speak.
  return letters > (first.colon ? 2 : 1) ? end : start;
};

/**
 * Reports the options among nodes that are shown as text.
 *
 * @param isOfText Whether letters alone say little, as in the items of a list that asks nothing.
 */
const lookIn = (
  heading: Heading | undefined,
  nodes: readonly Nodes[],
  context: Context,
  isOfText = false,
): void => {
  let isAnswered = false;
  let isTold = false;
  let lines: TextLine[] = [];
  const all: TextLine[] = [];
  const tell = ({ at, option, text }: TextLine): void => {
    isTold = true;
    const value = option?.text ?? text;
    const line = boxLine(!!option?.right, [{ type: 'text', value }]);
    context.report('options-as-text', at, { line });
  };
  const settle = (): void => {
    for (let start = 0; start < lines.length;) {
      const end = endOfRun(lines, start);
      if (end === start) {
        start++;
        continue;
      }
      const run = lines.slice(start, end);
      const told = run.find(({ option }) => option?.right);
      const wrong = run.some(({ option }) => !option?.right);
      const isAsked =
        asks(lines[start - 1]) ||
        (!isAnswered && !!heading && asks(lineOf(toText(heading), heading)));
      // Letters and signs stand before many a list in a text. Under a question, or with one of them right, they are options.
      const { option, block } = lines[start]!;
      const isLettered = !isOfText && option?.letter === 0;
      const isMeant = block.type !== 'code' && (isLettered || (told && wrong));
      if (isAsked || (!isAnswered && isMeant)) tell(told ?? lines[start]!);
      start = end;
    }
    all.push(...lines);
    lines = [];
  };
  for (const node of nodes) {
    if (node.type === 'list' && context.boxed.has(node)) {
      settle();
      isAnswered = true;
      continue;
    }
    const own = textLines(node);
    if (own.length) lines.push(...own);
    else {
      settle();
      all.push(...linesUnder(node));
    }
    if (node.type !== 'list') continue;
    // The items of a list may be questions, with their options under them. Where one asks, so do the others.
    const isOfText = !own.some(asks);
    node.children.forEach(({ children }, at) => {
      if (!own[at]?.option) lookIn(undefined, children, context, isOfText);
    });
  }
  settle();
  if (isAnswered || isTold || !heading || !asks(lineOf(toText(heading), heading))) return;
  // Under a question that nothing answers, lines of different spellings are options as well.
  const options = all.filter(({ text, option }) => option ?? drawnBox(text));
  const [one] = options;
  if (one && (options.length > 1 || one.option?.signed)) tell(one);
};

/** Options without boxes, such as `a) Paris`, are text that gives the answers away. */
export const optionsAsText: Rule = (worksheet, context) => {
  // In a list of things to do letters are no options, unless there is nothing to do in it.
  if (worksheet.kind === 'checklist' && itemsOf(worksheet.parts).length) return;
  if (context.root.data?.exact) return;
  const told = new Set(
    context.messages.flatMap(({ rule, line }) => (rule === 'no-options' ? line : [])),
  );
  for (const { heading, nodes } of sectionsOf(context.root))
    if (!told.has(sourcePlace(heading)?.line ?? 0)) lookIn(heading, nodes, context);
};
