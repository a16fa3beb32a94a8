import type { Phrases, ChecklistStrings } from '../strings.js';

/** The further strings of a checklist, in English. */
export const checklist: Phrases<ChecklistStrings> = {
  strings: {
    copy: 'Copy this',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow copying here. Select the text yourself.',
    print: 'Print this',
    done: '{n} of {total} done',
    doneAside: '{n} of {total} done, {aside} not applicable',
    allDone: 'All done.',
    item: 'Item {n}',
    details: 'More about this',
    aside: 'Not applicable',
    asideShort: 'N/A',
    itemNote: 'Note',
    readDo: 'Read a step, do it, tick it. Then the next one.',
    doConfirm: 'Do it all first, then go through the list and tick.',
    current: 'Next step',
    clear: 'Start again',
    cleared: 'The list is as it was at the start.',
    undo: 'Put everything back',
  },
};
