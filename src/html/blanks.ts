import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { toText } from '../reader/nodes.js';
import { hasWords } from './reading.js';

type Styled = Emphasis | Strong;

const isStyled = (node: PhrasingContent | undefined): node is Styled =>
  node?.type === 'strong' || node?.type === 'emphasis';

/** Whether a node has an underscore at this end. */
const touches = (node: PhrasingContent | undefined, end: 0 | -1): boolean =>
  node?.type === 'text'
    ? node.value.at(end) === '_'
    : isStyled(node) && touches(node.children.at(end), end);

/** Importance twice over, around no word: nobody writes `(____) and (____)` to get that. */
const isTwice = ({ children: [only, ...others] }: Styled): boolean => {
  if (only?.type !== 'strong' || others.length) return false;
  const text = toText(only);
  return !hasWords(text.slice(0, 1)) && !hasWords(text.slice(-1));
};

/** What stands in a node, between the signs that an engine made it of. */
const opened = (node: Styled): PhrasingContent[] => {
  const value = node.type === 'strong' ? '__' : '_';
  const [only] = node.children;
  return [
    { type: 'text', value },
    ...(isTwice(node) ? opened(only as Styled) : node.children),
    { type: 'text', value },
  ];
};

/** Puts back the underscores of blanks where an engine made emphasis of them. */
export const withBlanks = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const made: PhrasingContent[] = [];
  nodes.forEach((node, index) => {
    const isBlank =
      isStyled(node) &&
      (isTwice(node) ||
        ((touches(made.at(-1), -1) || touches(node, 0)) &&
          (touches(node, -1) || touches(nodes[index + 1], 0))));
    made.push(...(isBlank ? opened(node) : [node]));
  });
  return made;
};
