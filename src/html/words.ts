import type { Nodes, PhrasingContent, Text } from 'mdast';
import { restoreBlanks } from './blanks.js';

/** Makes the text node for a box that the host rendered as an input, marked as not typed by the author. */
export const boxText = (ticked: boolean): Text => ({
  type: 'text',
  value: ticked ? '[x]' : '[ ]',
  data: { box: true },
});

/** Whether a node is a box that the host rendered as an input. */
export const isBox = (node: Nodes): boolean => node.type === 'text' && node.data?.box === true;

const blockType =
  /^(?:paragraph|heading|code|blockquote|list|table|thematicBreak|footnoteDefinition)$/;

/** Whether a node is a block. */
export const isFlow = (node: Nodes): boolean => blockType.test(node.type);

// Characters that editors leave in an empty line so that it keeps its height, beside white space.
const unseen = /^[\s\u00ad\u200b-\u200d\u2060\u3164\ufeff]*$/;

/** Whether inline nodes show nothing: an editor writes an empty line as a paragraph with a space in it. */
export const isBlank = (nodes: readonly Nodes[]): boolean =>
  nodes.every((node) =>
    node.type === 'text'
      ? unseen.test(node.value)
      : node.type === 'break' ||
        (/^(?:emphasis|strong|delete|link)$/.test(node.type) &&
          isBlank((node as { children: Nodes[] }).children)),
  );

// Collapses white space as HTML does, but keeps a line break as a line break, as Markdown does.
const collapseSpace = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\n' : ' '));

/** Restores blanks, joins adjacent text nodes and collapses their white space. */
export const joinTexts = (nodes: readonly Nodes[]): PhrasingContent[] => {
  const joined: PhrasingContent[] = [];
  for (const node of restoreBlanks(nodes as readonly PhrasingContent[])) {
    const before = joined.at(-1);
    if (node.type !== 'text' || isBox(node)) joined.push(node);
    else if (before?.type === 'text' && !isBox(before))
      before.value = collapseSpace(before.value + node.value);
    else {
      const value = collapseSpace(node.value);
      joined.push({
        type: 'text',
        value: before?.type === 'break' ? value.replace(/^\n/, '') : value,
      });
    }
  }
  return joined;
};

/** Makes the inline nodes of a line: joined, and without white space at its ends. */
export const toLine = (nodes: readonly Nodes[]): PhrasingContent[] => {
  const phrasing = joinTexts(nodes);
  const trim = (at: 0 | -1, cut: 'trimStart' | 'trimEnd'): void => {
    for (let node; (node = phrasing.at(at))?.type === 'text';) {
      node.value = node.value[cut]();
      if (node.value) return;
      phrasing.splice(at, 1);
    }
  };
  trim(0, 'trimStart');
  trim(-1, 'trimEnd');
  return phrasing;
};

/** Flattens blocks to the inline nodes of one line, such as the content of a table cell. */
export const flattenToLine = (nodes: readonly Nodes[]): Nodes[] =>
  nodes.flatMap((node): Nodes[] =>
    isFlow(node)
      ? [
          ...('children' in node
            ? flattenToLine(node.children)
            : 'value' in node
              ? [{ type: 'text' as const, value: node.value }]
              : []),
          { type: 'text', value: ' ' },
        ]
      : 'children' in node && /^list|^table/.test(node.type)
        ? flattenToLine(node.children)
        : [node],
  );
