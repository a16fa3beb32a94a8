import { askForAll } from './elements/ask.js';

// One copy of the script serves a page, however often and from wherever it is included. The elements stand in a file of
// their own, which every other part can name: the address of this one is the page's, perhaps with a version behind it.
const page = globalThis as { [copy: symbol]: unknown };
const copy = Symbol.for('zelfcheck-embed');
if (!page[copy]) {
  page[copy] = import('./define/index.js');
  askForAll(document);
}

export {};
