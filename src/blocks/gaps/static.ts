import type { Gaps } from '../../model/blocks/index.js';
import { slug } from '../../model/ids.js';
import { plainText } from '../../model/plain-text.js';
import type { Field, Inline } from '../../model/text.js';
import { paragraph } from '../../static/nodes.js';
import { line } from '../../static/text.js';
import type { BlockWriter } from '../../static/writer.js';

/** The first place to write in, at any depth, and what stands before it. */
const upToField = (nodes: readonly Inline[]): { field?: Field; before: Inline[] } => {
  const before: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'field') return { field: node, before };
    const inside = 'children' in node ? upToField(node.children) : undefined;
    if (inside?.field) return { field: inside.field, before: [...before, ...inside.before] };
    before.push(node);
  }
  return { before };
};

/** Where a sentence goes on in a line of its own, with blanks that are called by its own words: a paragraph of its own. */
const sentences = ({ sentence }: Gaps): Inline[][] => {
  const lines: Inline[][] = [[]];
  for (const node of sentence) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const isOwn = (nodes: readonly Inline[]): boolean => {
    const { field, before } = upToField(nodes);
    return !!field?.id.startsWith(slug(plainText(before)));
  };
  return lines.every(isOwn) ? lines : [[...sentence]];
};

/** Writes this block into the static form. */
export const writeGaps: BlockWriter<Gaps> = {
  write: (block, _question, writer, around) => ({
    shown: sentences(block).map((one) => paragraph(line(one, writer, around))),
    key: [],
  }),
  opens: () => 'openMore',
};
