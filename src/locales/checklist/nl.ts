import type { ChecklistStrings, Locale } from '../types.js';

/** What a checklist says, in Dutch. */
export const nl: Locale<ChecklistStrings> = {
  lang: 'nl',
  strings: {
    done: '{n} van {total} gedaan',
    allDone: 'Alles gedaan.',
    item: 'Punt {n}',
    details: 'Meer hierover',
    clear: 'Haal alle vinkjes weg',
    cleared: 'Alle vinkjes zijn weg.',
    undo: 'Zet ze terug',
  },
};
