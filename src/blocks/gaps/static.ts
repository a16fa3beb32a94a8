import type { Gaps } from '../../model/blocks/index.js';
import { slug } from '../../model/ids.js';
import { plainText } from '../../model/plain-text.js';
import type { Field, Inline } from '../../model/text.js';
import { paragraph } from '../../static/nodes.js';
import { line } from '../../static/text.js';
import type { BlockWriter } from '../../static/writer.js';

/** The first field, at any depth, and the nodes before it. */
const firstField = (nodes: readonly Inline[]): { field?: Field; before: Inline[] } => {
  const before: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'field') return { field: node, before };
    const inside = 'children' in node ? firstField(node.children) : undefined;
    if (inside?.field) return { field: inside.field, before: [...before, ...inside.before] };
    before.push(node);
  }
  return { before };
};

/**
 * Splits a sentence at its line breaks, when each line has a field with an id that comes from the words of that line, so
 * that reading each line back as a paragraph gives the same ids.
 */
const sentences = ({ sentence }: Gaps): Inline[][] => {
  const lines: Inline[][] = [[]];
  for (const node of sentence) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const namesItsField = (nodes: readonly Inline[]): boolean => {
    const { field, before } = firstField(nodes);
    return !!field?.id.startsWith(slug(plainText(before)));
  };
  return lines.every(namesItsField) ? lines : [[...sentence]];
};

/** Writes a sentence with fields into the static form. */
export const writeGaps: BlockWriter<Gaps> = {
  write: (block, _question, writer, around) => ({
    shown: sentences(block).map((nodes) => paragraph(line(nodes, writer, around))),
    key: [],
  }),
  opens: () => 'openMore',
};
