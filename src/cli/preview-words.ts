import type { Language } from './messages.js';

/** What `zelfcheck preview` says, in the terminal and on the page around the worksheet. */
export interface PreviewWords {
  /** Where the page is. */
  readonly at: string;
  readonly stop: string;
  /** What the file gave to say about it. */
  readonly nothing: string;
  readonly one: string;
  readonly several: string;
  readonly gone: string;
  /** What is wrong with the call. */
  readonly folder: string;
  readonly input: string;
  readonly noPort: string;
  readonly taken: string;
  readonly forbidden: string;
  readonly notOpened: string;
  /** What the page says, and what it says when something happened. */
  readonly preview: string;
  readonly watching: string;
  readonly saved: string;
  readonly stopped: string;
  readonly notFound: string;
  readonly notHere: string;
}

const en: PreviewWords = {
  at: '{file} is on {url}',
  stop: 'It is shown anew whenever you save it. Press Ctrl+C to stop.',
  nothing: 'Saved: nothing to improve.',
  one: 'Saved: 1 message.',
  several: 'Saved: {n} messages.',
  gone: 'The file is gone. It is shown again as soon as it is back.',
  folder: '{file} is a folder. A preview shows one file of it: name that one.',
  input: 'The standard input cannot be watched. Save it to a file, and name that one.',
  noPort: '{port} is no port. A port is a whole number from 0 to 65535.',
  taken: 'Port {port} is taken. Choose another one, or leave --port out.',
  forbidden: 'Port {port} may not be used here. Choose one from 1024, or leave --port out.',
  notOpened: 'No browser could be started. Open the address yourself.',
  preview: 'Preview',
  watching: 'Changes with every save.',
  saved: 'Saved at {time}.',
  stopped: 'The preview was stopped.',
  notFound: 'There is nothing here.',
  notHere: 'The preview is only for this computer.',
};

const nl: PreviewWords = {
  at: '{file} staat op {url}',
  stop: 'Bij elke keer opslaan zie je het opnieuw. Stop met Ctrl+C.',
  nothing: 'Opgeslagen: niets aan te merken.',
  one: 'Opgeslagen: 1 melding.',
  several: 'Opgeslagen: {n} meldingen.',
  gone: 'Het bestand is weg. Zodra het terug is, zie je het weer.',
  folder: '{file} is een map. Een voorbeeld toont één bestand: noem er een uit die map.',
  input: 'De standaardinvoer valt niet te volgen. Sla de tekst op en noem dat bestand.',
  noPort: '{port} is geen poort. Een poort is een heel getal van 0 tot en met 65535.',
  taken: 'Poort {port} is bezet. Kies een andere, of laat --port weg.',
  forbidden:
    'Poort {port} mag hier niet worden gebruikt. Kies er een vanaf 1024, of laat --port weg.',
  notOpened: 'Er kon geen browser worden gestart. Open het adres zelf.',
  preview: 'Voorbeeld',
  watching: 'Verandert mee bij elke keer opslaan.',
  saved: 'Opgeslagen om {time}.',
  stopped: 'Het voorbeeld is gestopt.',
  notFound: 'Hier staat niets.',
  notHere: 'Het voorbeeld is alleen voor deze computer.',
};

/** The words of both languages. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = { en, nl };

/** Fills the values into a sentence. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
