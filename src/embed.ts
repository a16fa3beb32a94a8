import { askForAll } from './elements/ask.js';
import { warnOfMissing } from './embedding/missing.js';

// The script runs once a page, however often and from wherever it is included. The elements are in a file of their own
// that other parts can import by name: the URL of this file is chosen by the page, perhaps with a version in its query.
const page = globalThis as { [copy: symbol]: unknown };
const copy = Symbol.for('zelfcheck-embed');
if (!page[copy]) {
  const elements = import('./define/index.js');
  page[copy] = elements;
  elements.catch(warnOfMissing);
  askForAll(document);
}

export {};
