import type { Nodes, PhrasingContent, Text } from 'mdast';
import { withBlanks } from './blanks.js';

/** The box of a task that the host made an input of: a text, and known not to be typed as one. */
export const boxText = (ticked: boolean): Text => ({
  type: 'text',
  value: ticked ? '[x]' : '[ ]',
  data: { box: true },
});

/** Whether a node is a box that the host made an input of. */
export const isBox = (node: Nodes): boolean => node.type === 'text' && node.data?.box === true;

const flow = /^(?:paragraph|heading|code|blockquote|list|table|thematicBreak|footnoteDefinition)$/;

/** Whether a node stands on lines of its own. */
export const isFlow = (node: Nodes): boolean => flow.test(node.type);

// As HTML has it, many spaces are one. The end of a line is no more than that, and stays what it is in Markdown.
const collapse = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\n' : ' '));

/** Joins the texts that stand next to each other. */
export const join = (nodes: readonly Nodes[]): PhrasingContent[] => {
  const joined: PhrasingContent[] = [];
  for (const node of withBlanks(nodes as readonly PhrasingContent[])) {
    const before = joined.at(-1);
    if (node.type !== 'text' || isBox(node)) joined.push(node);
    else if (before?.type === 'text' && !isBox(before))
      before.value = collapse(before.value + node.value);
    else {
      const value = collapse(node.value);
      joined.push({
        type: 'text',
        value: before?.type === 'break' ? value.replace(/^\n/, '') : value,
      });
    }
  }
  return joined;
};

/** The words of a line, without space at its ends. */
export const lineOf = (nodes: readonly Nodes[]): PhrasingContent[] => {
  const words = join(nodes);
  const trim = (at: 0 | -1, cut: 'trimStart' | 'trimEnd'): void => {
    for (let node; (node = words.at(at))?.type === 'text';) {
      node.value = node.value[cut]();
      if (node.value) return;
      words.splice(at, 1);
    }
  };
  trim(0, 'trimStart');
  trim(-1, 'trimEnd');
  return words;
};

/** What stands on lines of its own as one line, such as a cell of a table has. */
export const inOneLine = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node): Nodes[] =>
    isFlow(node)
      ? [
          ...('children' in node
            ? inOneLine(node.children)
            : 'value' in node
              ? [{ type: 'text' as const, value: node.value }]
              : []),
          { type: 'text', value: ' ' },
        ]
      : 'children' in node && /^list|^table/.test(node.type)
        ? inOneLine(node.children)
        : [node],
  );
