import type { Refusals } from '../author-strings.js';
import type { EmailStrings, Phrases } from '../strings.js';

/** The sentences of an email, in German. */
export const email: Phrases<Partial<EmailStrings>> = {
  strings: {
    why: 'Wähle deine Antwort. Unsere Seite öffnet sich mit dieser Auswahl; dort kannst du sie noch ändern und sehen, ob sie stimmt.',
    whyOpen:
      'Wähle deine Antwort. Unsere Seite öffnet sich mit dieser Auswahl; dort kannst du sie noch ändern und weitermachen.',
    nothing: 'Mit der Auswahl hier gibst du noch nichts ab.',
    several: 'Du kannst mehr als eine wählen: eine hier, die übrigen auf der Seite.',
  },
  formal: {
    why: 'Wählen Sie Ihre Antwort. Unsere Seite öffnet sich mit dieser Auswahl; dort können Sie sie noch ändern und sehen, ob sie stimmt.',
    whyOpen:
      'Wählen Sie Ihre Antwort. Unsere Seite öffnet sich mit dieser Auswahl; dort können Sie sie noch ändern und weitermachen.',
    nothing: 'Mit der Auswahl hier geben Sie noch nichts ab.',
    several: 'Sie können mehr als eine wählen: eine hier, die übrigen auf der Seite.',
  },
};

/** The sentences for the author in place of an email, in German. */
export const refusals: Partial<Refusals> = {
  checklist: {
    text: 'In einer Checkliste steht keine Frage, die man in einer E-Mail stellen könnte.',
    suggestion: 'Setze in die E-Mail einen Link zur Seite.',
  },
  'no-choice': {
    text: 'Keine Frage in dieser Datei beantwortet man durch Auswählen, also gibt es in einer E-Mail nichts anzuklicken.',
    suggestion: 'Füge eine Frage mit Kästchen hinzu oder setze in die E-Mail einen Link zur Seite.',
  },
  landing: {
    text: 'Die Adresse der Zielseite ist keine vollständige Webadresse.',
    suggestion: 'Schreibe sie ganz und ohne Leerzeichen, etwa https://example.com/quiz.',
  },
  'too-long': {
    text: 'Die Frage passt auch gekürzt nicht in die 6 kB, die eine E-Mail für sie hat.',
    suggestion: 'Gib ihr weniger oder kürzere Antworten, oder der Zielseite eine kürzere Adresse.',
  },
};
