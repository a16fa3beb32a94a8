import type { Nodes, Root } from 'mdast';
import { blocksOf } from './blocks.js';
import { handlers } from './handlers.js';
import { findNotes, footnotes, holdsNotes } from './notes.js';
import { isForm } from './reading.js';
import type { Reading } from './reading.js';
import { boxOf } from './ticks.js';
import { boxText } from './words.js';

/** Matches the comments that mean something in a worksheet. */
const meaningfulComment = /^\s*(?:keep last|several)\s*$/;

/** Whether an element holds the static form of a worksheet, which a link in it tells. */
export const isStaticForm = (container: Element): boolean =>
  container.querySelector('a[href*="#zelfcheck?"]') !== null;

/** Converts the content of an element to the mdast that its Markdown would have given. The element is not changed. */
export const treeOf = (container: Element, isStatic = isStaticForm(container)): Root => {
  const reading: Reading = {
    isStatic,
    notes: isStatic ? new Map() : findNotes(container),
    knowsBoxes: container.querySelector('input[type=checkbox]') !== null,
    inside: ({ childNodes }) => {
      const nodes: Nodes[] = [];
      for (const child of childNodes) {
        if (isForm(child)) continue;
        const value = child.nodeValue ?? '';
        if (child.nodeType === 3) nodes.push({ type: 'text', value });
        else if (child.nodeType === 8 && meaningfulComment.test(value))
          nodes.push({ type: 'html', value: `<!--${value}-->` });
        else if (child.nodeType === 1)
          for (const node of readElement(child as Element)) nodes.push(node);
      }
      return nodes;
    },
  };
  const readElement = (element: Element): Nodes[] => {
    if (holdsNotes(element, reading)) return footnotes(element, reading);
    const box = boxOf(element);
    if (box !== undefined) return [boxText(box), ...reading.inside(element)];
    const name = element.localName;
    return Object.hasOwn(handlers, name)
      ? handlers[name]!(element, reading)
      : reading.inside(element);
  };
  return { type: 'root', children: blocksOf(reading.inside(container)) };
};
