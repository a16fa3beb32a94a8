import type { Blockquote, Nodes } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute } from './reading.js';
import type { Reading } from './reading.js';

const kinds =
  /(?:^|\s)\S*(?:alert|admonition|aside|callout)(?:[\s-]|\s.*\s)-*(note|tip|important|warning|caution)(?:\s|$)/;

/** Turns a call-out that the host rendered back into the quote it was written as; undefined for any other element. */
export const alert = (element: Element, { inside }: Reading): Nodes[] | undefined => {
  const kind = kinds.exec(attribute(element, 'class'))?.[1];
  if (!kind) return undefined;
  const childNodes = [...element.childNodes].filter(
    (child) =>
      !(child.nodeType === 1 && /title|heading/i.test(attribute(child as Element, 'class'))),
  );
  const quote: Blockquote = {
    type: 'blockquote',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: `[!${kind}]` }] },
      ...blocksOf(inside({ childNodes })),
    ],
  };
  return [quote];
};
