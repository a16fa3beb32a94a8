/** What an element may hold. No worksheet needs more, and what is no worksheet should not keep the page busy. */
const most = { depth: 300, characters: 1_000_000, nodes: 200_000 };

/** Why what stands in an element is not read; undefined when it is. */
export const findExcess = (
  place: Element,
): { reason: 'deep' } | { reason: 'long'; length: number } | undefined => {
  let length = 0;
  let nodes = 0;
  let level: Node[] = [place];
  // A call stack has an end, so this does not call itself for what is inside.
  for (let depth = 0; level.length; depth++) {
    if (depth > most.depth) return { reason: 'deep' };
    const below: Node[] = [];
    for (const node of level)
      for (const child of node.childNodes) {
        if (child.nodeType === 3) length += child.nodeValue?.length ?? 0;
        if (++nodes > most.nodes || length > most.characters) return { reason: 'long', length };
        if (child.nodeType === 1) below.push(child);
      }
    level = below;
  }
  return undefined;
};
