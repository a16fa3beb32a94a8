import { isForm } from './reading.js';

/** Limits on nesting and text length. No worksheet needs more, and other content should not keep the page busy. */
const limits = { depth: 300, characters: 1_000_000 };

/**
 * Checks the content of an element against the limits. Returns the rule that it breaks with the values of its message;
 * undefined when the content can be read.
 */
export const findExcess = (
  container: Element,
): { rule: 'too-deep' } | { rule: 'too-long'; values: Record<string, number> } | undefined => {
  let length = 0;
  let level: Node[] = [container];
  // Iterates by level: recursion could overflow the call stack on deeply nested content.
  for (let depth = 0; level.length; depth++) {
    if (depth > limits.depth) return { rule: 'too-deep' };
    const below: Node[] = [];
    for (const node of level)
      for (const child of node.childNodes)
        if (isForm(child)) continue;
        else if (child.nodeType === 1) below.push(child);
        else length += child.nodeValue?.length ?? 0;
    level = below;
  }
  return length > limits.characters
    ? { rule: 'too-long', values: { length, most: limits.characters } }
    : undefined;
};
