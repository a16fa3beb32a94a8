import type { ChecklistStrings, Phrases } from '../strings.js';

/** The further strings of a checklist, in German. */
export const checklist: Phrases<Partial<ChecklistStrings>> = {
  strings: {
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
};
