import { makeIds } from '../model/ids.js';
import type { Field, Inline } from '../model/text.js';
import { blanksIn } from './blanks.js';

/**
 * Makes fields of the blanks in a line. Each is called by the words before it, so that adding or removing another one
 * leaves its id.
 *
 * @param scope What comes before every id, so that the fields of other lines have others; empty for none.
 */
export const withFields = (line: readonly Inline[], scope = ''): Inline[] => {
  const made: { field: Field; text: string; own: () => string }[] = [];
  let words = '';
  const walk = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if ('children' in node) return [{ ...node, children: walk(node.children) }];
      if (node.type !== 'text') return [node];
      const out: Inline[] = [];
      let from = 0;
      for (const { at, size } of blanksIn(node.value)) {
        if (at > from) out.push({ type: 'text', value: node.value.slice(from, at) });
        words += node.value.slice(from, at);
        const field: Field = { type: 'field', id: '', size };
        const before = words;
        made.push({ field, text: before, own: () => before });
        out.push(field);
        words = '';
        from = at + size;
      }
      words += node.value.slice(from);
      if (from < node.value.length || !from) out.push({ ...node, value: node.value.slice(from) });
      return out;
    });
  const nodes = walk(line);
  makeIds(made).forEach((id, index) => {
    made[index]!.field.id = scope ? `${scope}/${id}` : id;
  });
  return nodes;
};
