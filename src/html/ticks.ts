import { attribute } from './reading.js';
import type { Reading } from './reading.js';

/** Reads the boxes that editors and exporters write in another way than as inputs: in attributes, classes and tags. */

// Attributes in which editors keep whether an item is ticked.
const stateAttributes = ['data-checked', 'aria-checked', 'data-list', 'data-task-state', 'checked'];
const tickedState = /^(?:|true|checked|done|completed?)$/i;
const openState = /^(?:false|unchecked|to-?do|incomplete)$/i;

/** Whether a text says that something is ticked; undefined where it says nothing of it. */
const stateIn = (text: string | null | undefined): boolean | undefined =>
  text === null || text === undefined
    ? undefined
    : tickedState.test(text) || (openState.test(text) ? false : undefined);

const stateOfAttributes = (element: Element): boolean | undefined => {
  for (const name of stateAttributes) {
    const state = stateIn(element.getAttribute(name));
    if (state !== undefined) return state;
  }
  return undefined;
};

const tickedClass = /(?:^|[\s_-]|[a-z])(?:checked|Checked|checkbox-on)(?:\s|$)/;
const openClass = /(?:^|[\s_-]|[a-z])(?:unchecked|Unchecked|checkbox-off)(?:\s|$)/;

/** Whether the class of an element says that it is ticked; undefined where it says nothing of it. */
const stateOfClass = (element: Element): boolean | undefined => {
  const names = attribute(element, 'class');
  return openClass.test(names) ? false : tickedClass.test(names) || undefined;
};

// Names of lists in which every item has a box, whether it says so or not.
const boxList =
  /(?:^|[\s_-])(?:(?:tox|fr|joplin)-checklist|inline-task-list|to-?do-list|taskList|checkbox_list)(?:\s|$)|--en-todo:\s*true/;

// Names of items that have a box. Some hosts give them to every item of a list with boxes, so inputs tell more.
const boxItem =
  /(?:^|[\s_-])(?:task(?:-list)?-?item|check-?list-?item|checkbox-list-item)(?:[\s_-]|$)/i;

const namesOf = (element: Element): string =>
  ['class', 'data-type', 'style'].map((name) => attribute(element, name)).join(' ');

/** Whether an item says that it is ticked, by itself or by its list; undefined where it says nothing of it. */
export const tickOf = (item: Element): boolean | undefined => {
  const own = stateOfAttributes(item) ?? stateOfClass(item);
  if (own !== undefined) return own;
  // Quill writes one list for the ticked items and one for the others, Evernote a custom property.
  const list = stateIn(item.parentElement?.getAttribute('data-checked'));
  return list ?? (/--en-checked:\s*true/.test(attribute(item, 'style')) || undefined);
};

/** Whether an item has a box by its own name or that of its list; a box that is not said to be ticked is open. */
export const hasBox = (item: Element, { knowsBoxes }: Reading): boolean => {
  const { parentElement: list } = item;
  return (
    (!knowsBoxes && boxItem.test(namesOf(item))) || (list !== null && boxList.test(namesOf(list)))
  );
};

// The icons of Font Awesome, which Asciidoctor uses.
const boxIcon = /(?:^|\s)fa-(check-)?square(?:-o)?(?:\s|$)/;

/** Whether an element that is a box is ticked; undefined for an element that is none. */
export const boxOf = (element: Element): boolean | undefined => {
  if (element.localName === 'en-todo') return stateOfAttributes(element) ?? false;
  if (attribute(element, 'role') === 'checkbox') return stateOfAttributes(element) ?? false;
  const names = attribute(element, 'class');
  if (/(?:^|\s)checkbox(?:\s|$)/.test(names)) return stateOfClass(element);
  const icon = element.localName === 'i' ? boxIcon.exec(names) : null;
  return icon ? icon[1] !== undefined : undefined;
};
