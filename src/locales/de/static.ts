import type { Phrases, StaticStrings } from '../strings.js';

/** The strings of the static form, in German. */
export const staticForm: Phrases<Partial<StaticStrings>> = {
  strings: {
    selfTest: 'Selbsttest',
    checklist: 'Checkliste',
    questions: { one: '{n} Frage', other: '{n} Fragen' },
    items: { one: '{n} Punkt', other: '{n} Punkte' },
    openHint: 'Tipp',
    openAnswer: 'Antwort',
    openExample: 'Ein Beispiel',
    openMore: 'Zu den Antworten',
    openResult: 'Dieses Ergebnis lesen',
    whichFits: 'Welches Ergebnis passt zu dir?',
    permalink: 'Link zu dieser Stelle',
  },
  formal: { whichFits: 'Welches Ergebnis passt zu Ihnen?' },
};
