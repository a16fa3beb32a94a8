import type { PhrasingContent } from 'mdast';
import { toText } from '../reader/nodes.js';
import { hasWords } from './dom.js';

/** Whether the text of a node has an underscore at this end. */
const touches = (node: PhrasingContent | undefined, end: 0 | -1): boolean =>
  node?.type === 'text' && node.value.at(end) === '_';

const isWord = (sign: string | undefined): boolean => sign !== undefined && hasWords(sign);

/** Emphasis of emphasis around no word: nobody writes `(____) and (____)` to get that. */
const isTwice = ([only, ...others]: readonly PhrasingContent[]): boolean => {
  if (only?.type !== 'strong' || others.length) return false;
  const text = toText(only);
  return !isWord(text[0]) && !isWord(text.at(-1));
};

/** Puts back the underscores of blanks where an engine made emphasis of them. */
export const withBlanks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'strong' && node.type !== 'emphasis') return [node];
    const { children } = node;
    const isBlank =
      isTwice(children) ||
      ((touches(nodes[index - 1], -1) || touches(children[0], 0)) &&
        (touches(nodes[index + 1], 0) || touches(children.at(-1), -1)));
    if (!isBlank) return [node];
    const signs = (): PhrasingContent => ({
      type: 'text',
      value: node.type === 'strong' ? '__' : '_',
    });
    const [only] = children;
    const inner =
      only?.type === 'strong' && children.length === 1
        ? [
            { type: 'text' as const, value: '__' },
            ...only.children,
            { type: 'text' as const, value: '__' },
          ]
        : children;
    return [signs(), ...inner, signs()];
  });
