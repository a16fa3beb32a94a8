/** What an element may hold. No worksheet needs more, and what is no worksheet should not keep the page busy. */
const most = { depth: 300, characters: 1_000_000 };

/** Why what stands in an element is not read, with what a message says of it; undefined when it is read. */
export const findExcess = (
  place: Element,
): { rule: 'too-deep' } | { rule: 'too-long'; values: Record<string, number> } | undefined => {
  let length = 0;
  let level: Node[] = [place];
  // A call stack has an end, so this does not call itself for what is inside.
  for (let depth = 0; level.length; depth++) {
    if (depth > most.depth) return { rule: 'too-deep' };
    const below: Node[] = [];
    for (const node of level)
      for (const child of node.childNodes)
        if (child.nodeType === 1) below.push(child);
        else length += child.nodeValue?.length ?? 0;
    level = below;
  }
  return length > most.characters
    ? { rule: 'too-long', values: { length, most: most.characters } }
    : undefined;
};
