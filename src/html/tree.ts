import type { Nodes, Root } from 'mdast';
import { blocksOf } from './blocks.js';
import { handlers } from './handlers.js';
import { findNotes, footnotes, holdsNotes } from './notes.js';
import type { Reading } from './reading.js';

/** The comments that mean something in a worksheet. */
const told = /^\s*(?:keep last|several)\s*$/;

/** Whether an element holds the static form of a worksheet: a link says so. */
export const isStaticForm = (place: Element): boolean =>
  place.querySelector('a[href*="#zelfcheck?"]') !== null;

/** The nodes that Markdown would have been, of what stands in an element. The page is not changed. */
export const treeOf = (place: Element, isStatic = isStaticForm(place)): Root => {
  const reading: Reading = {
    isStatic,
    notes: isStatic ? new Map() : findNotes(place),
    knowsBoxes: place.querySelector('input[type=checkbox]') !== null,
    inside: ({ childNodes }) => {
      const nodes: Nodes[] = [];
      for (const child of childNodes) {
        const value = child.nodeValue ?? '';
        if (child.nodeType === 3) nodes.push({ type: 'text', value });
        else if (child.nodeType === 8 && told.test(value))
          nodes.push({ type: 'html', value: `<!--${value}-->` });
        else if (child.nodeType === 1)
          for (const node of elementOf(child as Element)) nodes.push(node);
      }
      return nodes;
    },
  };
  const elementOf = (element: Element): Nodes[] => {
    if (holdsNotes(element, reading)) return footnotes(element, reading);
    const name = element.localName;
    return Object.hasOwn(handlers, name)
      ? handlers[name]!(element, reading)
      : reading.inside(element);
  };
  return { type: 'root', children: blocksOf(reading.inside(place)) };
};
