import type { ChecklistStrings, Phrases } from '../strings.js';

/** The further strings of a checklist, in German. */
export const checklist: Phrases<Partial<ChecklistStrings>> = {
  strings: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied: 'Dein Browser lässt das Kopieren hier nicht zu. Markiere den Text selbst.',
    print: 'Drucken',
    done: '{n} von {total} erledigt',
    doneAside: '{n} von {total} erledigt, {aside} entfallen',
    allDone: 'Alles erledigt.',
    item: 'Punkt {n}',
    details: 'Mehr dazu',
    aside: 'Entfällt',
    asideShort: 'entfällt',
    itemNote: 'Notiz',
    readDo: 'Einen Schritt lesen, ausführen, abhaken. Erst dann den nächsten.',
    doConfirm: 'Erst alles erledigen, dann die Liste durchgehen und abhaken.',
    current: 'Jetzt an der Reihe',
    clear: 'Von vorn beginnen',
    cleared: 'Die Liste ist wieder wie am Anfang.',
    undo: 'Rückgängig machen',
  },
  formal: {
    notCopied: 'Ihr Browser lässt das Kopieren hier nicht zu. Markieren Sie den Text selbst.',
  },
};
