import type { ChecklistStrings, Locale } from '../strings.js';

/** What a checklist says, in English. */
export const en: Locale<ChecklistStrings> = {
  lang: 'en',
  strings: {
    done: '{n} of {total} done',
    doneAside: '{n} of {total} done, {aside} not applicable',
    allDone: 'All done.',
    item: 'Item {n}',
    details: 'More about this',
    aside: 'Not applicable',
    asideShort: 'N/A',
    itemNote: 'Note',
    field: 'Blank {n} of {total}',
    readDo: 'Read a step, do it, tick it. Then the next one.',
    doConfirm: 'Do it all first, then go through the list and tick.',
    current: 'Next step',
    clear: 'Start again',
    cleared: 'The list is as it was at the start.',
    undo: 'Put everything back',
  },
};
