import type { Phrases, AnswerStrings } from '../strings.js';

/** The strings of the answer blocks other than choices, and of results with points or sections, in Dutch. */
export const answers: Phrases<Partial<AnswerStrings>> = {
  strings: {
    orderNote: 'Gebruik de pijlen, of sleep.',
    moveUp: 'Omhoog: {option}',
    moveDown: 'Omlaag: {option}',
    placed: '{option}: plek {n} van {total}',
    keepOrder: 'Laat het zo staan',
    rightPlace: 'Op de goede plek',
    wrongPlace: 'Niet op de goede plek',
    otherPlace: 'Hoort op plek {n}',
    placesRight: '{n} van {total} op de goede plek',
    rowsRight: '{n} van {total} rijen goed',
    otherColumn: 'Niet goed; dit wel: {answers}',
    missingOrder: 'Zet ze eerst op volgorde.',
    missingRow: 'Kies eerst in elke rij een antwoord.',
    missingText: 'Schrijf eerst iets op.',
    yourAnswer: 'Jouw antwoord',
    written: 'Opgeschreven',
    accepted: 'Goed was: {answers}',
    acceptedFirst: 'Goed was onder meer: {answers}',
    triedBefore: 'Al geprobeerd: {answers}',
    noNumber: 'Hier hoort een getal, zoals 12 of 3,5.',
    blank: 'invulplek',
    modelAnswer: 'Zo kan het ook',
    pointsScore: { one: '{points} van de {n} punt', other: '{points} van de {n} punten' },
    pointsBetween: {
      one: '{n} punt, op een schaal van {least} tot {most}',
      other: '{n} punten, op een schaal van {least} tot {most}',
    },
    tie: 'Er past meer dan één bij je:',
    copy: 'Kopieer dit',
    copied: 'Gekopieerd.',
    notCopied: 'Je browser laat kopiëren hier niet toe. Selecteer de tekst zelf.',
    print: 'Print dit',
  },
  formal: {
    yourAnswer: 'Uw antwoord',
    tie: 'Er past meer dan één bij u:',
    notCopied: 'Uw browser laat kopiëren hier niet toe. Selecteer de tekst zelf.',
  },
};
