import type { ChecklistStrings, Locale } from '../types.js';

/** What a checklist says, in English. */
export const en: Locale<ChecklistStrings> = {
  lang: 'en',
  strings: {
    done: '{n} of {total} done',
    allDone: 'All done.',
    item: 'Item {n}',
    details: 'More about this',
    clear: 'Untick everything',
    cleared: 'Everything is unticked.',
    undo: 'Put the ticks back',
  },
};
