import type { FootnoteDefinition } from 'mdast';
import { blocksOf } from './blocks.js';
import { attribute, ownId } from './reading.js';
import type { Handler, Reading } from './reading.js';

/** Selects the elements in which Markdown engines put footnotes. */
const footnoteSelector = '.footnotes,[data-footnotes],[role=doc-endnotes],.wp-block-footnotes';

const notesIn = (element: Element): Element[] => [...element.querySelectorAll('li[id]')];

/** The identifiers of the footnotes of a page, by the ids of their elements. */
export const findNotes = (container: Element): Map<string, string> => {
  const notes = new Map<string, string>();
  for (const element of container.querySelectorAll(footnoteSelector))
    for (const note of notesIn(element)) {
      const id = ownId(attribute(note, 'id'));
      notes.set(id, id.replace(/^fn[-:]?/, ''));
    }
  return notes;
};

/** Whether an element holds the footnotes. */
export const holdsNotes = (element: Element, { notes }: Reading): boolean =>
  notes.size > 0 && element.matches(footnoteSelector) && notesIn(element).length > 0;

/** Reads the footnotes at the end of a page, without their heading. */
export const footnotes: Handler = (element, { inside, notes }) =>
  notesIn(element).map((note): FootnoteDefinition => {
    const identifier = notes.get(ownId(attribute(note, 'id'))) ?? '';
    return { type: 'footnoteDefinition', identifier, children: blocksOf(inside(note)) };
  });
