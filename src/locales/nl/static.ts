import type { Phrases, StaticStrings } from '../strings.js';

/** The strings of the static form, in Dutch. */
export const staticForm: Phrases<Partial<StaticStrings>> = {
  strings: {
    selfTest: 'Zelftest',
    checklist: 'Checklist',
    questions: { one: '{n} vraag', other: '{n} vragen' },
    items: { one: '{n} punt', other: '{n} punten' },
    openHint: 'Hint',
    openAnswer: 'Antwoord',
    openExample: 'Een voorbeeld',
    openMore: 'Over de antwoorden',
    openResult: 'Lees dit resultaat',
    whichFits: 'Welk resultaat past bij je?',
    permalink: 'Link naar deze plek',
  },
  formal: { whichFits: 'Welk resultaat past bij u?' },
};
