import type { BlockContent, Nodes, Paragraph, PhrasingContent, ThematicBreak } from 'mdast';
import { toText } from '../reader/nodes.js';
import { isFlow, lineOf } from './words.js';

// What asks for something to be written: HTML does not say of a rule whether it is a line to write on.
const asking = /[?:…？؟：][^\p{L}\p{N}]*$/u;

const isAsking = (node: Nodes | undefined): boolean =>
  !!node && /^(?:paragraph|heading)$/.test(node.type) && asking.test(toText(node));

const isLine = (node: Nodes | undefined): boolean =>
  node?.type === 'thematicBreak' && node.data !== undefined;

/** A line to write on, as the reader knows it. */
const line = (): ThematicBreak => ({ type: 'thematicBreak', data: { marker: '_' } });

/** A paragraph, and the lines to write on right under it: some engines see no rules in those. */
const paragraphs = (children: PhrasingContent[]): Nodes[] => {
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
  if (!isAsking(above)) return [paragraph];
  const position = { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } };
  return [above, ...lines.match(/_+/g)!.map((_, at) => ({ ...line(), ...(!at && { position }) }))];
};

/** Gathers what stands in lines into paragraphs, between what stands on lines of its own. */
export const blocksOf = (nodes: readonly Nodes[]): BlockContent[] => {
  const made: Nodes[] = [];
  let run: Nodes[] = [];
  const end = (): void => {
    const words = lineOf(run);
    run = [];
    if (words.every(({ type }) => type === 'html')) for (const node of words) made.push(node);
    else for (const node of paragraphs(words)) made.push(node);
  };
  for (const node of nodes) {
    if (!isFlow(node)) {
      run.push(node);
      continue;
    }
    end();
    // Between a prompt and the line there may be hints and the like.
    let at = made.length - 1;
    while (at > 0 && /^(?:blockquote|code|html|table)$/.test(made[at]!.type)) at--;
    const above = made[at];
    made.push(
      node.type === 'thematicBreak' && !node.data && (isAsking(above) || isLine(above))
        ? line()
        : node,
    );
  }
  end();
  return made as BlockContent[];
};
