import type { Phrases, MemoryStrings } from '../strings.js';

/** The strings about saving on the device, in Dutch. */
export const memory: Phrases<Partial<MemoryStrings>> = {
  strings: {
    remembered: 'Alleen op dit apparaat bewaard.',
    forget: 'Vergeet het',
    forgotten: 'Vergeten. Er staat niets meer op dit apparaat.',
    newer:
      'Een nieuwere versie van deze pagina heeft hier al iets bewaard. Dat blijft staan, en dit wordt niet bewaard. Laad de pagina opnieuw.',
    notRemembered: 'Je browser bewaart dit niet: als je weggaat, is het weg.',
    dropped: {
      one: '{n} bewaard antwoord hoorde bij iets wat er niet meer staat.',
      other: '{n} bewaarde antwoorden hoorden bij iets wat er niet meer staat.',
    },
  },
  formal: {
    notRemembered: 'Uw browser bewaart dit niet: als u weggaat, is het weg.',
  },
};
