import type { Phrases, ChecklistStrings } from '../strings.js';

/** The further strings of a checklist, in Dutch. */
export const checklist: Phrases<Partial<ChecklistStrings>> = {
  strings: {
    copy: 'Kopieer dit',
    copied: 'Gekopieerd.',
    notCopied: 'Je browser laat kopiëren hier niet toe. Selecteer de tekst zelf.',
    print: 'Print dit',
    done: '{n} van {total} gedaan',
    doneAside: '{n} van {total} gedaan, {aside} niet van toepassing',
    allDone: 'Alles gedaan.',
    item: 'Punt {n}',
    details: 'Meer hierover',
    aside: 'Niet van toepassing',
    asideShort: 'n.v.t.',
    itemNote: 'Notitie',
    readDo: 'Lees een stap, doe hem en vink hem af. Dan pas de volgende.',
    doConfirm: 'Eerst doen. Loop daarna de lijst na en vink af.',
    current: 'Nu aan de beurt',
    clear: 'Begin opnieuw',
    cleared: 'De lijst is weer zoals aan het begin.',
    undo: 'Zet alles terug',
  },
  formal: {
    notCopied: 'Uw browser laat kopiëren hier niet toe. Selecteer de tekst zelf.',
  },
};
