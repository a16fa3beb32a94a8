import { askFor, askForPlace } from './elements/ask.js';
import { watch } from './embedding/watch.js';

// One copy of the elements serves a page, whichever of the scripts brought it.
const page = globalThis as { [copy: symbol]: Promise<unknown> | undefined };
watch({
  load: async () => {
    const [{ upgrade }] = await Promise.all([
      import('./embedding/upgrade.js'),
      (page[Symbol.for('zelfcheck-embed')] ??= import('./define/index.js')),
    ]);
    return upgrade;
  },
  ask: (elements, places) => {
    elements.forEach(askFor);
    places.forEach(askForPlace);
  },
});

export {};
