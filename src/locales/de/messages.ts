import type { Messages } from '../explain.js';
import type { OverviewStrings } from '../author-strings.js';
import type { Phrases } from '../strings.js';

/** The messages for authors, in German. `{name}` stands for a value of the message. */
export const messages: Partial<Messages> = {
  'all-of-the-above': {
    text: 'Diese Option bezieht sich auf die Optionen darüber, aber die Optionen werden gemischt.',
    suggestion: 'Schreibe <!-- keep last --> dahinter.',
  },
  'all-right': {
    text: 'Bei dieser Frage ist jede Option als richtig angekreuzt.',
    suggestion:
      'Ergänze eine Option, die nicht richtig ist. Soll die Antwort getippt werden, schreibe ____ in die Frage.',
  },
  'almost-grid': {
    text: 'Diese Tabelle wird keine Frage, denn „{cell}“ ist kein Kästchen.',
    suggestion:
      'Schreibe die Aussagen in die erste Spalte und in die anderen nur [ ], [x] oder nichts.',
  },
  'almost-scale': {
    text: 'Diese Tabelle wird keine Frage, denn „{cell}“ hat kein Vorzeichen.',
    suggestion: 'Schreibe + oder - vor jede Zahl, etwa +2; nur 0 kommt ohne aus.',
  },
  'ambiguous-number': {
    text: '„{answer}“ ist in manchen Sprachen {one} und in anderen {other}; beides gilt als richtig.',
    suggestion: 'Schreibe oben in die Datei, zwischen ---, die Sprache, etwa „lang: de“.',
  },
  'band-gap': {
    text: 'Zu einem Ergebnis von {range} gibt es keinen Text.',
    suggestion:
      'Lass die Überschriften zusammen von 0% bis 100% reichen, etwa „0–49%“ und „50–100%“.',
  },
  'band-overlap': {
    text: 'Zu einem Ergebnis von {range} passen zwei Texte; nur der für die höheren Werte wird gezeigt.',
    suggestion: 'Lass den einen knapp vor dem nächsten enden, etwa „0–49%“ und „50–100%“.',
  },
  'band-without-score': {
    text: 'Dieser Text wird nie gezeigt, denn nichts, worauf er sich bezieht, zählt für ein Ergebnis.',
    suggestion: 'Kreuze bei den Fragen richtige Antworten an oder nimm die Prozentzahlen weg.',
  },
  'blank-without-answers': {
    text: 'In dieser Überschrift ist eine Lücke, aber darunter steht nicht, was hineingehört.',
    suggestion: 'Schreibe die richtigen Antworten darunter, jede wie „- [x] Amsterdam“.',
  },
  'boxes-in-code': {
    text: 'Die Kästchen in diesem Codeblock stehen als Text da; niemand kann sie ankreuzen.',
    suggestion:
      'Nimm die Zeilen mit ``` um sie herum weg, oder die Leerzeichen davor. Ist es ein Beispiel, so stimmt es.',
  },
  'boxes-in-html': {
    text: 'Die Kästchen unter dem Tag {tag} stehen als Text da, weil keine leere Zeile dazwischen ist.',
    suggestion: 'Setze eine leere Zeile hinter das Tag, oder nimm das Tag weg.',
  },
  'boxes-in-table': {
    text: 'Die Kästchen in dieser Tabelle lassen sich nicht ankreuzen: Sie wird als Text gezeigt.',
    suggestion: 'Mach eine Liste daraus, mit „- [ ]“ vor jedem Punkt.',
  },
  'checklist-or-quiz': {
    text: 'Angekreuzte oder nummerierte Kästchen machen aus dieser Datei ein Quiz, aber keine Zeile darüber fragt etwas.',
    suggestion:
      'Ist es eine Checkliste? Schreibe „kind: checklist“ zwischen zwei Zeilen mit --- an den Anfang. Ist es ein Quiz, so schreibe dort „kind: quiz“.',
  },
  'duplicate-answer': {
    text: 'Diese Antwort steht schon in der Liste; Groß- und Kleinschreibung, Akzente und Satzzeichen machen keinen Unterschied.',
    suggestion: 'Nimm sie weg oder schreibe eine andere.',
  },
  'duplicate-id': {
    text: 'Den Namen „{name}“ gibt es zweimal.',
    suggestion:
      'Gib jeder Frage, jeder Option und jedem Punkt einen eigenen Namen oder lass den Namen weg.',
  },
  'duplicate-key': {
    text: '„{key}“ steht zweimal da; nur das erste Mal zählt.',
    suggestion: 'Nimm eines der beiden weg.',
  },
  'duplicate-option': {
    text: 'Diese Option sagt dasselbe wie eine andere Option dieser Frage.',
    suggestion: 'Ändere sie oder nimm sie weg.',
  },
  'duplicate-row': {
    text: 'Diese Zeile oder Spalte der Tabelle sagt dasselbe wie eine andere.',
    suggestion: 'Ändere eine der beiden oder nimm sie weg.',
  },
  'empty-item': {
    text: 'Hinter diesem Kästchen steht nichts.',
    suggestion: 'Schreibe dahinter, was zu tun ist.',
  },
  'empty-option': {
    text: 'Hinter diesem Kästchen steht nichts.',
    suggestion: 'Schreibe die Option dahinter oder nimm das Kästchen weg.',
  },
  'empty-row': {
    text: 'Nirgends steht, worum es bei den Kästchen in dieser Zeile oder Spalte geht.',
    suggestion: 'Schreibe es in die leere Zelle.',
  },
  'explanation-in-list': {
    text: 'Diese Zeile hat kein Kästchen, Zeilen über ihr aber schon. Sie steht bei der Erklärung.',
    suggestion: 'Ist sie eine Option? Schreibe sie so: „{line}“.',
  },
  'explanation-in-option': {
    text: '„{text}“ steht direkt unter der letzten Option und gehört dadurch zu ihr.',
    suggestion: 'Ist es die Erklärung? Lass darüber eine Zeile frei.',
  },
  'feedback-in-option': {
    text: '„{feedback}“ steht in der Option selbst und verrät vielleicht die Antwort, bevor jemand gewählt hat.',
    suggestion:
      'Ist es die Rückmeldung? Schreibe sie in eine eigene Zeile unter die Option, so: „  > {feedback}“.',
  },
  'front-matter-line': {
    text: 'Diese Zeile oben in der Datei ist nicht lesbar.',
    suggestion: 'Schreibe eine Einstellung je Zeile, etwa „title: Mein Quiz“.',
  },
  'front-matter-shown': {
    text: 'Die Einstellungen oben in dieser Datei stehen als Text auf der Seite, weil sie nicht zwischen zwei Zeilen mit --- stehen.',
    suggestion:
      'Schreibe --- in die erste Zeile der Datei und --- in die Zeile unter der letzten Einstellung.',
  },
  'heading-as-text': {
    text: 'Die Rauten dieser Zeile stehen als Text auf der Seite: Dahinter fehlt ein Leerzeichen.',
    suggestion: 'Schreibe die Zeile so: „{line}“.',
  },
  'image-alt': {
    text: 'Dieses Bild hat keine Beschreibung; wer es nicht sieht, dem entgeht etwas.',
    suggestion:
      'Schreibe zwischen die Klammern, was zu sehen ist: ![Ein Schloss an einer Tür](schloss.png).',
  },
  'large-table': {
    text: 'Diese Tabelle hat {count} Zellen und darf {most} haben; sie wurde nicht als Frage gelesen.',
    suggestion: 'Mach mehrere Tabellen daraus, jede unter einer eigenen Überschrift.',
  },
  'link-as-text': {
    text: '„{link}“ steht als Text auf der Seite, denn in der Adresse eines Links darf kein Leerzeichen stehen, auch nicht vor der Klammer.',
    suggestion: 'Schreibe es so: „{line}“.',
  },
  'lost-points': {
    text: 'Diese Punkte zählen hier nicht.',
    suggestion:
      'Gib Punkte bei Optionen, unter denen man auswählt, oder in den Zellen einer Tabelle.',
  },
  'many-items': {
    text: 'Diese Gruppe hat {count} Punkte; bei mehr als {most} geht der Überblick verloren.',
    suggestion: 'Teile sie mit Zwischenüberschriften.',
  },
  'name-as-text': {
    text: '„{name}“ steht als Text auf der Seite: Ein Name besteht aus Buchstaben, Ziffern und Bindestrichen, ohne Leerzeichen.',
    suggestion: 'Schreibe es so: „{line}“.',
  },
  'no-box': {
    text: 'Diese Zeile hat kein Kästchen, die Zeilen um sie herum aber schon. Sie gilt als Option, die nicht richtig ist.',
    suggestion: 'Schreibe sie so: „{line}“.',
  },
  'no-explanation': {
    text: 'Nirgends steht, warum die Antwort auf diese Frage richtig ist.',
    suggestion: 'Schreibe eine Erklärung unter die Optionen oder ein Zitat (>) unter jede Option.',
  },
  'no-items': {
    text: 'In dieser Datei gibt es nichts abzuhaken.',
    suggestion: 'Beginne eine Zeile mit „- [ ]“, um einen Punkt daraus zu machen.',
  },
  'no-model-answer': {
    text: 'Wer hier etwas schreibt, bekommt danach kein Beispiel zum Vergleichen zu sehen.',
    suggestion: 'Schreibe ein Beispiel unter die Linie.',
  },
  'no-options': {
    text: 'Diese Überschrift fragt etwas, aber darunter gibt es nichts auszuwählen.',
    suggestion: 'Beginne jede Option mit „- [ ]“ und die richtige mit „- [x]“: „{line}“.',
    otherwise: 'Beginne jede Option mit „- [ ]“ und die richtige mit „- [x]“.',
  },
  'no-points': {
    text: 'Diese Option bringt keine Punkte, andere Optionen dieser Frage schon.',
    suggestion: 'Ergänze Punkte, etwa [+1](#helper). Soll sie keine bringen, ist alles in Ordnung.',
  },
  'no-prompt': {
    text: 'Über diesen Optionen steht keine Frage.',
    suggestion:
      'Schreibe die Frage als Überschrift oder als eigene Zeile direkt über die Optionen.',
  },
  'no-questions': {
    text: 'In dieser Datei steht keine Frage.',
    suggestion:
      'Schreibe eine Überschrift mit einer Frage und darunter Optionen, die mit „- [ ]“ oder „- [x]“ beginnen.',
  },
  'no-right-answer': {
    text: 'Bei dieser Frage ist kein Kästchen als richtig angekreuzt, bei anderen Fragen schon.',
    suggestion:
      'Kreuze das richtige an: [x]. Gibt es keine richtige Antwort, ist alles in Ordnung.',
  },
  'not-text': {
    text: 'Das ist kein Text, sondern ein Bild, ein Dokument aus einer Textverarbeitung oder Ähnliches; es wurde nicht gelesen.',
    suggestion: 'Speichere es als reinen Text, in UTF-8.',
  },
  'not-utf-8': {
    text: 'Diese Datei ist nicht in UTF-8 gespeichert; {count} Zeichen gingen verloren, das erste hier.',
    suggestion:
      'Speichere sie noch einmal mit der Codierung UTF-8 und prüfe, ob Buchstaben wie é noch stimmen.',
  },
  'odd-band': {
    text: '„{heading}“ ist nicht als Bereich von Ergebnissen zu lesen.',
    suggestion:
      'Schreibe die kleinere Zahl zuerst, geh nicht über 100 und setze ein % dahinter: „80–100%: Gut gemacht“.',
  },
  'odd-box': {
    text: 'Das Kästchen {box} ist ungewöhnlich geschrieben; andere Programme zeigen es nicht als Kästchen.',
    suggestion: 'Schreibe die Zeile so: „{line}“.',
    otherwise: 'Schreibe [ ] oder [x], mit einem Leerzeichen dahinter.',
  },
  'one-option': {
    text: 'Hier gibt es nur ein Kästchen, also nichts auszuwählen.',
    suggestion: 'Ergänze noch eines. Soll die Antwort getippt werden, schreibe ____ in die Frage.',
  },
  'options-as-text': {
    text: 'Das sieht nach Optionen aus, steht aber als Text da.',
    suggestion: 'Beginne jede Option mit „- [ ]“ und die richtige mit „- [x]“: „{line}“.',
  },
  'order-or-choice': {
    text: 'In dieser nummerierten Liste ist kein Kästchen angekreuzt, deshalb ist sie in die richtige Reihenfolge zu bringen.',
    suggestion:
      'Ist eine davon die richtige Antwort? Kreuze sie an: 1. [x]. Geht es um die Reihenfolge, ist alles in Ordnung.',
  },
  'other-kind': {
    text: '„{key}“ bewirkt in einem Arbeitsblatt dieser Art nichts.',
    suggestion: 'Nimm die Zeile weg.',
  },
  'outcome-without-points': {
    text: '„{name}“ steht bei den Ergebnissen, aber keine Antwort gibt dafür Punkte. Deshalb bekommen es alle zu lesen.',
    suggestion:
      'Gib bei einigen Optionen Punkte dafür, etwa [+2](#helper). Ist es für alle gedacht? Dann setze es vor die Ergebnisse.',
  },
  'pass-without-score': {
    text: '„pass“ bewirkt nichts, denn in diesem Quiz zählt nichts für ein Ergebnis.',
    suggestion: 'Kreuze bei den Fragen richtige Antworten an oder nimm die Zeile weg.',
  },
  'pick-too-many': {
    text: '„pick“ verlangt {pick} Fragen, und die Datei hat {count}.',
    suggestion: 'Wähle eine kleinere Zahl oder nimm die Zeile weg.',
  },
  'points-as-text': {
    text: '„{text}“ gibt keine Punkte: Man sieht es so, wie es dasteht.',
    suggestion: 'Schreibe die Punkte so: „{points}“.',
  },
  'right-longest': {
    text: 'Die richtige Option ist bei jeder Frage die längste, und das fällt auf.',
    suggestion: 'Mach einige falsche Optionen länger oder die richtigen kürzer.',
  },
  'right-same-place': {
    text: 'Die richtige Option ist bei jeder Frage Nummer {place}, und das fällt auf.',
    suggestion:
      'Ändere hier und da die Reihenfolge oder schreibe „shuffle: options“ oben in die Datei.',
  },
  'row-without-right': {
    text: 'In dieser Zeile ist kein Kästchen als richtig angekreuzt, deshalb zählt sie nicht.',
    suggestion: 'Kreuze das richtige Kästchen an: [x].',
  },
  'tag-as-text': {
    text: '„{tag}“ steht als Text auf der Seite: HTML wird in einem Arbeitsblatt nicht verwendet.',
    suggestion: 'Nimm es heraus, oder setze Backticks (`) darum, wenn man es sehen soll.',
  },
  'tolerance-as-text': {
    text: 'So müsste man genau „{answer}“ tippen, denn in der Liste stehen auch Wörter.',
    suggestion: 'Schreibe nur Zahlen in die Liste, etwa 14 oder 3,5 ± 0,1.',
  },
  'too-deep': {
    text: 'Ab hier sind Listen oder Zitate zu tief verschachtelt; die Datei wurde nicht gelesen.',
    suggestion: 'Nimm einige Ebenen weg.',
  },
  'too-dense': {
    text: 'Hier stehen zu viele Klammern, Sternchen und ähnliche Zeichen beieinander; die Datei wurde nicht gelesen.',
    suggestion:
      'Setze eine leere Zeile zwischen Absätze und schreibe Code zwischen Zeilen mit ```.',
  },
  'too-long': {
    text: 'Die Datei hat {length} Zeichen und darf {most} haben; sie wurde nicht gelesen.',
    suggestion: 'Mach mehrere Dateien daraus.',
  },
  'unknown-key': {
    text: '„{key}“ ist keine bekannte Einstellung und wurde übergangen.',
    suggestion: 'Meinst du „{nearest}“?',
    otherwise:
      'Prüfe die Schreibweise. Wenn ein anderes Programm die Zeile liest, lass sie stehen.',
  },
  'unknown-outcome': {
    text: 'Diese Punkte gehen an „{name}“, aber keine Überschrift heißt so.',
    suggestion: 'Meinst du „{nearest}“?',
    otherwise: 'Schreibe eine Überschrift mit diesem Namen oder ändere den Namen hinter dem #.',
  },
  'unknown-topic': {
    text: 'In diesem Text geht es um das Thema „{name}“, aber keine Überschrift über Fragen heißt so. Er entfällt deshalb.',
    suggestion: 'Meinst du „{nearest}“?',
    otherwise: 'Schreibe vor die Prozentzahlen, was in der Überschrift über den Fragen steht.',
  },
  'unknown-value': {
    text: '„{value}“ kann bei „{key}“ nicht stehen und wurde übergangen.',
    suggestion: 'Möglich ist: {known}.',
    otherwise: 'Schreibe es so: „{key}: {example}“.',
  },
  'unreachable-outcome': {
    text: 'Zu „{name}“ kann niemand kommen: Keine Antwort gibt dafür Punkte, oder ein anderes Ergebnis bekommt immer mehr.',
    suggestion: 'Gib bei einigen Optionen mehr Punkte dafür, etwa [+2](#helper).',
  },
  'unread-box': {
    text: '„{box}“ sieht wie ein Kästchen aus, aber niemand kann es hier ankreuzen.',
    suggestion: 'Schreibe es auf eine eigene Zeile, so: „{line}“.',
  },
  'unsafe-url': {
    text: 'Zur Adresse „{url}“ darf ein Arbeitsblatt nicht führen; nur der Text wird gezeigt.',
    suggestion: 'Nimm eine Adresse, die mit https:// beginnt.',
  },
  'unused-credit': {
    text: '„credit“ bewirkt hier nichts, denn keine Frage kann teilweise richtig sein.',
    suggestion:
      'Nimm die Zeile weg. Sie ist für Fragen mit mehreren richtigen Kästchen, Tabellen und Listen zum Sortieren gedacht.',
  },
};

/** The strings around the messages. */
export const overview: Phrases<Partial<OverviewStrings>> = {
  strings: {
    heading: 'Für die Redaktion: {counts}',
    none: 'Für die Redaktion: nichts zu beanstanden.',
    draft: 'Das ist für alle sichtbar. Entferne show-messages, bevor du veröffentlichst.',
    line: 'Zeile {n}',
    more: 'und {n} weitere',
    error: 'Fehler',
    warning: 'Warnung',
    info: 'Tipp',
    errors: { one: '{n} Fehler', other: '{n} Fehler' },
    warnings: { one: '{n} Warnung', other: '{n} Warnungen' },
    infos: { one: '{n} Tipp', other: '{n} Tipps' },
  },
};
