import type {
  BuildSentences,
  FileProblems,
  LintStrings,
  PreviewStrings,
} from '../author-strings.js';

/** The sentences about a file from which no worksheet can be read, in German. */
export const problems: Partial<FileProblems> = {
  missing: {
    text: 'Diese Datei gibt es nicht.',
    suggestion: 'Prüfe ihren Namen und ihren Ordner.',
  },
  forbidden: {
    text: 'Diese Datei darf nicht gelesen werden.',
    suggestion: 'Lass dir das Leserecht geben oder nimm eine Kopie.',
  },
  huge: { text: 'Diese Datei ist viel zu groß.', suggestion: 'Mach mehrere Dateien daraus.' },
  unreadable: {
    text: 'Diese Datei konnte nicht gelesen werden.',
    suggestion: 'Versuche, sie selbst zu öffnen.',
  },
  failed: {
    text: 'Etwas in dieser Datei bringt zelfcheck zum Absturz, und das liegt nicht an dir.',
    suggestion: 'Schicke sie denen, die zelfcheck machen.',
  },
};

/** The sentences of `zelfcheck build`, in German. */
export const build: Partial<BuildSentences> = {
  'name-clash': {
    text: '{path} wurde schon aus {other} erzeugt, diese Datei wurde deshalb ausgelassen.',
    suggestion: 'Gib einer der beiden einen anderen Namen.',
  },
  'would-overwrite': {
    text: 'Das würde {path} überschreiben, und das ist eine der Quelldateien.',
    suggestion: 'Wähle mit --out einen anderen Ordner.',
  },
  'not-ours': {
    text: '{path} ist nicht von zelfcheck und blieb deshalb, wie es ist.',
    suggestion: 'Wähle mit --out einen anderen Ordner oder überschreibe es mit --force.',
  },
  'leads-outside': {
    text: '{path} führt über eine Verknüpfung aus dem Ausgabeordner hinaus; es wurde nichts geschrieben.',
    suggestion: 'Entferne die Verknüpfung oder wähle mit --out einen anderen Ordner.',
  },
  'forbidden-folder': {
    text: '{path} darf dort nicht geschrieben werden.',
    suggestion: 'Wähle mit --out einen eigenen Ordner.',
  },
  'file-for-folder': {
    text: '{path} kann nicht geschrieben werden: Wo der Ordner sein sollte, ist eine Datei.',
    suggestion: 'Verschiebe diese Datei oder wähle mit --out einen anderen Ordner.',
  },
  'folder-for-file': {
    text: '{path} kann nicht geschrieben werden: Es gibt schon einen Ordner mit diesem Namen.',
    suggestion: 'Verschiebe diesen Ordner oder wähle mit --out einen anderen.',
  },
  'full-disk': {
    text: '{path} kann nicht geschrieben werden: Der Datenträger ist voll.',
    suggestion: 'Schaffe etwas Platz und versuche es noch einmal.',
  },
  'unwritable-file': {
    text: '{path} konnte nicht geschrieben werden.',
    suggestion: 'Versuche es mit --out in einem anderen Ordner.',
  },
  'image-missing': {
    text: 'Das Bild {url} gibt es nicht.',
    suggestion: 'Prüfe seinen Namen und seinen Ordner.',
  },
  'image-apart': {
    text: '{url} kann nicht in die Seite aufgenommen werden und muss daneben liegen bleiben.',
    suggestion: 'Mach ein PNG, JPEG, GIF, WebP oder AVIF daraus, dann ist alles eine Datei.',
  },
  'image-outside': {
    text: '{url} liegt außerhalb der Quellordner und wurde deshalb nicht mitgenommen.',
    suggestion: 'Verschiebe das Bild dorthin oder nenne den Ordner darüber.',
  },
  'links-left': {
    text: 'Von {path} aus führen diese Links ins Leere: {urls}.',
    suggestion: 'Lege die Ziele in denselben Ordner oder verlinke ganze Adressen.',
  },
  'no-lang': {
    text: 'Das Arbeitsblatt sagt nicht, in welcher Sprache es ist; unsere Sätze darin sind deshalb englisch.',
    suggestion: 'Schreibe „lang: de“ zwischen die Zeilen --- oder gib die Sprache mit --lang an.',
  },
  'unknown-output': { text: 'Die Ausgabe {name} gibt es nicht.', suggestion: 'Es gibt {known}.' },
  'near-output': {
    text: 'Die Ausgabe {name} gibt es nicht.',
    suggestion: 'Meinst du {near}?',
  },
  'no-url': {
    text: 'Die Links von {output} brauchen die Adresse der Seite, auf der das Arbeitsblatt steht.',
    suggestion: 'Gib sie mit --url https://… an.',
  },
  'bad-url': {
    text: '{url} ist nicht die Adresse einer Seite.',
    suggestion: 'Sie beginnt mit https:// oder http://.',
  },
  'one-to-stdout': {
    text: 'In die Standardausgabe passt nur eine Datei.',
    suggestion: 'Nenne eine Datei und eine Ausgabe, oder mit --out einen Ordner.',
  },
  'no-files': {
    text: 'Hier gibt es keine Markdown-Datei.',
    suggestion: 'Prüfe den Namen des Ordners.',
  },
};

/** The words of `zelfcheck lint`, in German. */
export const lint: LintStrings = { again: '({n}-mal: Zeilen {lines})' };

/** The sentences of `zelfcheck preview`, in German. */
export const preview: Partial<PreviewStrings> = {
  at: '{file} ist zu sehen unter {url}',
  stop: 'Nach jedem Speichern wird die Datei neu angezeigt. Strg+C beendet die Vorschau.',
  nothing: 'Gespeichert: nichts zu beanstanden.',
  one: 'Gespeichert: 1 Meldung.',
  several: 'Gespeichert: {n} Meldungen.',
  gone: 'Die Datei ist weg. Sobald sie wieder da ist, wird sie wieder angezeigt.',
  folder: '{file} ist ein Ordner. Eine Vorschau zeigt eine Datei daraus: Nenne sie.',
  input: 'Die Standardeingabe lässt sich nicht beobachten. Speichere den Text und nenne die Datei.',
  noPort: '{port} ist kein Port. Ein Port ist eine ganze Zahl von 0 bis 65535.',
  taken: 'Port {port} ist belegt. Wähle einen anderen oder lass --port weg.',
  forbidden:
    'Port {port} darf hier nicht benutzt werden. Wähle einen ab 1024 oder lass --port weg.',
  notOpened: 'Es konnte kein Browser gestartet werden. Öffne die Adresse selbst.',
  preview: 'Vorschau',
  watching: 'Ändert sich bei jedem Speichern.',
  saved: 'Gespeichert um {time}.',
  stopped: 'Die Vorschau wurde beendet.',
  notFound: 'Hier ist nichts.',
  notHere: 'Die Vorschau ist nur für diesen Computer.',
};
