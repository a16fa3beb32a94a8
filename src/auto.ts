import { askFor, askForPlace } from './elements/ask.js';
import { warnOfMissing } from './embedding/missing.js';
import { watch } from './embedding/watch.js';

// The elements are loaded once a page, whether by this script or by `embed.js`.
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
  failed: warnOfMissing,
});

export {};
