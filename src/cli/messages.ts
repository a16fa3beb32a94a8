import { en, explainMessage, nl, type Messages, type Sentence } from '../locales/explain.js';
import type { Message } from '../model/message.js';
import type { FoundFile } from './files.js';
import type { Io } from './io.js';

/** The languages that messages are written in. */
export const languages = ['en', 'nl'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** What cannot be said of a worksheet, since there is none. */
export type Problem = Extract<FoundFile, { problem: string }>['problem'] | 'failed';

const dictionaries: Readonly<Record<Language, Messages>> = { en, nl };

const problems: Readonly<Record<Language, Readonly<Record<Problem, Sentence>>>> = {
  en: {
    missing: { text: 'There is no such file.', suggestion: 'Check its name and its folder.' },
    forbidden: {
      text: 'This file may not be read.',
      suggestion: 'Ask for the right to read it, or take a copy.',
    },
    huge: { text: 'This file is far too large.', suggestion: 'Make several files of it.' },
    binary: {
      text: 'This file holds no text that can be read.',
      suggestion: 'Save it as plain text, with the encoding UTF-8.',
    },
    unreadable: { text: 'This file could not be read.', suggestion: 'Try to open it yourself.' },
    failed: {
      text: 'Something in this file breaks zelfcheck, which is not your fault.',
      suggestion: 'Send it to the people who make zelfcheck.',
    },
  },
  nl: {
    missing: { text: 'Dit bestand is er niet.', suggestion: 'Kijk naam en map nog eens na.' },
    forbidden: {
      text: 'Dit bestand mag niet worden gelezen.',
      suggestion: 'Vraag toegang tot het bestand, of maak een kopie.',
    },
    huge: { text: 'Dit bestand is veel te groot.', suggestion: 'Maak er meer bestanden van.' },
    binary: {
      text: 'In dit bestand staat geen leesbare tekst.',
      suggestion: 'Bewaar het als platte tekst, met de codering UTF-8.',
    },
    unreadable: {
      text: 'Dit bestand kon niet worden gelezen.',
      suggestion: 'Probeer het zelf eens te openen.',
    },
    failed: {
      text: 'Iets in dit bestand laat zelfcheck vastlopen, en dat is niet jouw schuld.',
      suggestion: 'Stuur het naar de makers van zelfcheck.',
    },
  },
};

/** The language of the user, as the environment names it; English when it is another one. */
export const languageOf = ({ env }: Io): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  return /^nl\b|^nl_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en';
};

/** A message with its sentence, as the commands print it. */
export interface SaidMessage extends Pick<Message, 'line' | 'column' | 'severity' | 'rule'> {
  /** What is the matter. */
  text: string;
  /** What to do about it. */
  suggestion?: string;
}

/** Says a message. */
export const say = (message: Message, language: Language): SaidMessage => {
  const { line, column, severity, rule } = message;
  return { line, column, severity, rule, ...explainMessage(message, dictionaries[language]) };
};

/** Says why a file has no worksheet. */
export const sayProblem = (problem: Problem, language: Language): SaidMessage => ({
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'unreadable-file',
  ...problems[language][problem],
});

/** A message on one line: place, severity, sentence, rule. */
export const toLine = (path: string, said: SaidMessage): string => {
  const { line, column, severity, rule, text, suggestion } = said;
  const sentence = suggestion ? `${text} ${suggestion}` : text;
  // What an author wrote may hold anything, and one message is one line.
  return `${path}:${line}:${column}  ${severity}  ${sentence.replace(/\s+/g, ' ')}  ${rule}\n`;
};
