import type { Nodes, Root } from 'mdast';

// Fifty lists in each other are a hundred nodes, and emphasis may lie in the last of them.
const most = 200;

/**
 * A node that lies deeper than any worksheet needs, if there is one. What reads a tree, checks and shows it calls itself
 * for what is inside, and a call stack has an end; so this does not.
 */
export const findTooDeep = (root: Root): Nodes | undefined => {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > most) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
};
