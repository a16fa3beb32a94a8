import type { MemoryStrings, Phrases } from '../strings.js';

/** The strings about saving on the device, in German. */
export const memory: Phrases<Partial<MemoryStrings>> = {
  strings: {
    remembered: 'Nur auf diesem Gerät gespeichert.',
    forget: 'Löschen',
    forgotten: 'Gelöscht. Auf diesem Gerät ist nichts mehr gespeichert.',
    newer:
      'Eine neuere Version dieser Seite hat hier schon etwas gespeichert. Das bleibt, wie es ist, und dies wird nicht gespeichert. Lade die Seite neu.',
    notRemembered: 'Dein Browser speichert das nicht: Wenn du die Seite verlässt, ist es weg.',
    dropped: {
      one: '{n} gespeicherte Antwort gehörte zu etwas, das es hier nicht mehr gibt.',
      other: '{n} gespeicherte Antworten gehörten zu etwas, das es hier nicht mehr gibt.',
    },
  },
  formal: {
    newer:
      'Eine neuere Version dieser Seite hat hier schon etwas gespeichert. Das bleibt, wie es ist, und dies wird nicht gespeichert. Laden Sie die Seite neu.',
    notRemembered: 'Ihr Browser speichert das nicht: Wenn Sie die Seite verlassen, ist es weg.',
  },
};
