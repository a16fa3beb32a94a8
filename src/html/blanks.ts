import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { toText } from '../reader/nodes.js';
import { hasWords } from './reading.js';

type Styled = Emphasis | Strong;

const isStyled = (node: PhrasingContent | undefined): node is Styled =>
  node?.type === 'strong' || node?.type === 'emphasis';

/** Whether a node has an underscore at this end: 0 for its start, -1 for its end. */
const hasUnderscoreAt = (node: PhrasingContent | undefined, end: 0 | -1): boolean =>
  node?.type === 'text'
    ? node.value.at(end) === '_'
    : isStyled(node) && hasUnderscoreAt(node.children.at(end), end);

/**
 * Whether a node holds nothing but one strong node, whose text has no letter or digit at either end: nobody means that
 * as emphasis, and `(____) and (____)` becomes it.
 */
const isNestedStrong = ({ children: [only, ...others] }: Styled): boolean => {
  if (only?.type !== 'strong' || others.length) return false;
  const text = toText(only);
  return !hasWords(text.slice(0, 1)) && !hasWords(text.slice(-1));
};

/** The children of a node, between the underscores that a Markdown engine parsed as its markers. */
const withUnderscores = (node: Styled): PhrasingContent[] => {
  const value = node.type === 'strong' ? '__' : '_';
  const [only] = node.children;
  return [
    { type: 'text', value },
    ...(isNestedStrong(node) ? withUnderscores(only as Styled) : node.children),
    { type: 'text', value },
  ];
};

/** Restores the underscores of blanks that a Markdown engine parsed as emphasis. */
export const restoreBlanks = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const restored: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    const isBlank =
      isStyled(node) &&
      (isNestedStrong(node) ||
        ((hasUnderscoreAt(restored.at(-1), -1) || hasUnderscoreAt(node, 0)) &&
          (hasUnderscoreAt(node, -1) || hasUnderscoreAt(nodes[index + 1], 0))));
    restored.push(...(isBlank ? withUnderscores(node) : [node]));
  });
  return restored;
};
