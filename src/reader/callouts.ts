import type { Blockquote, Nodes } from 'mdast';
import type { CalloutKind } from '../model/text.js';

const marker = /^\[!(note|tip|important|warning|caution)\]\s*/i;

/** The kind and the text of a quote that is a call-out (`> [!NOTE]`); undefined for an ordinary quote. */
export const calloutOf = (
  node: Nodes | undefined,
): { kind: CalloutKind; children: Blockquote['children'] } | undefined => {
  if (node?.type !== 'blockquote') return undefined;
  const [first, ...others] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? marker.exec(text.value) : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !match) return undefined;
  const value = text.value.slice(match[0].length);
  return {
    kind: match[1]!.toLowerCase() as CalloutKind,
    children: [{ ...first, children: [{ ...text, value }, ...first.children.slice(1)] }, ...others],
  };
};
