import type { BlockContent, Nodes, Paragraph, PhrasingContent, ThematicBreak } from 'mdast';
import { toText } from '../reader/nodes.js';
import { isBlank, isFlow, toLine } from './words.js';

// The signs behind the last word of a text. The lookbehind makes the search begin once in a row of signs.
const signsAtEnd = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u;

/** Whether a text asks the reader to write: an `<hr>` does not tell a line to write on from a rule. */
const isPrompt = (node: Nodes | undefined): boolean =>
  !!node &&
  /^(?:paragraph|heading)$/.test(node.type) &&
  /[?:…？؟：]/.test(signsAtEnd.exec(toText(node))?.[0] ?? '');

const isWritingLine = (node: Nodes | undefined): boolean =>
  node?.type === 'thematicBreak' && node.data !== undefined;

/** A line to write on, in the form that `reader/` recognises. */
const writingLine = (): ThematicBreak => ({ type: 'thematicBreak', data: { marker: '_' } });

/** Splits the lines to write on off the end of a paragraph: some Markdown engines leave them in its text. */
const splitWritingLines = (children: PhrasingContent[]): Nodes[] => {
  const paragraph: Paragraph = { type: 'paragraph', children };
  const last = children.at(-1);
  const [lines] = (last?.type === 'text' && /\n_{3,}(?:\n_{3,})*$/.exec(last.value)) || [];
  if (lines === undefined || last?.type !== 'text') return [paragraph];
  const value = last.value.slice(0, -lines.length);
  const above: Paragraph = {
    ...paragraph,
    children: [...children.slice(0, -1), { type: 'text', value }],
    position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
  if (!isPrompt(above)) return [paragraph];
  const position = { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } };
  return [
    above,
    ...lines.match(/_+/g)!.map((_, at) => ({ ...writingLine(), ...(!at && { position }) })),
  ];
};

/** Makes blocks of a mix of nodes: each run of inline nodes between blocks becomes a paragraph. */
export const blocksOf = (nodes: readonly Nodes[]): BlockContent[] => {
  const blocks: Nodes[] = [];
  let run: Nodes[] = [];
  const endRun = (): void => {
    const phrasing = toLine(run);
    run = [];
    if (isBlank(phrasing)) return;
    if (phrasing.every(({ type }) => type === 'html'))
      for (const node of phrasing) blocks.push(node);
    else for (const node of splitWritingLines(phrasing)) blocks.push(node);
  };
  for (const node of nodes) {
    if (!isFlow(node)) {
      run.push(node);
      continue;
    }
    endRun();
    // Hints, code, tables and raw HTML may stand between a prompt and its line to write on.
    let at = blocks.length - 1;
    while (at > 0 && /^(?:blockquote|code|html|table)$/.test(blocks[at]!.type)) at--;
    const above = blocks[at];
    blocks.push(
      node.type === 'thematicBreak' && !node.data && (isPrompt(above) || isWritingLine(above))
        ? writingLine()
        : node,
    );
  }
  endRun();
  return blocks as BlockContent[];
};
