import { explainMessage } from '../locales/explain.js';
import { isOwn, languages as known, type LanguageCode } from '../locales/languages.js';
import type {
  BuildRule,
  CallRule,
  EmailRefusal,
  FileProblem,
  Sentence,
} from '../locales/strings.js';
import { textsFor } from '../locales/texts.js';
import type { Message, MessageRule } from '../model/messages.js';
import type { Io } from './io.js';

/** One of the languages that messages are written in. */
export type Language = LanguageCode;

/** All of them. */
export const languages: readonly Language[] = Object.keys(known).filter(isOwn);

/** The language of the user, as the environment names it; English when it is another one. */
export const languageOf = ({ env }: Io): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  // As in `nl_NL.UTF-8`.
  const [code = ''] = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().split(/[^a-z]/);
  return isOwn(code) ? code : 'en';
};

/** A message with its sentence, as the commands print it. */
export interface SaidMessage extends Pick<Message, 'line' | 'column' | 'severity'> {
  /** A rule of the reader, or the name of what went wrong with the file itself. */
  rule: MessageRule | 'unreadable-file' | `email-${EmailRefusal}` | BuildRule;
  /** What is the matter. */
  text: string;
  /** What to do about it. */
  suggestion?: string;
}

/** Says a message. */
export const say = (message: Message, language: Language): SaidMessage => {
  const { line, column, severity, rule } = message;
  return { line, column, severity, rule, ...explainMessage(message, textsFor(language).messages) };
};

const aboutFile = { line: 1, column: 1, severity: 'error' } as const;

/** Says why a file has no worksheet. */
export const sayProblem = (problem: FileProblem, language: Language): SaidMessage => ({
  ...aboutFile,
  rule: 'unreadable-file',
  ...textsFor(language).problems[problem],
});

/** Says why there is no email of a worksheet. */
export const sayRefusal = (refusal: EmailRefusal, language: Language): SaidMessage => ({
  ...aboutFile,
  rule: `email-${refusal}`,
  ...textsFor(language).refusals[refusal],
});

type Values = Readonly<Record<string, string | number>>;

/** Fills the values into a sentence. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const sentence = (rule: BuildRule | CallRule, language: Language, values: Values): Sentence => {
  const { text, suggestion = '' } = textsFor(language).build[rule];
  return { text: fill(text, values), suggestion: fill(suggestion, values) };
};

/** Says what is the matter with the call, on one line. */
export const sayCall = (rule: CallRule, language: Language, values: Values = {}): string => {
  const { text, suggestion } = sentence(rule, language, values);
  return `${text} ${suggestion}\n`;
};

/** Says what is the matter with what is made of a file. */
export const sayBuild = (
  rule: BuildRule,
  severity: SaidMessage['severity'],
  language: Language,
  values: Values = {},
): SaidMessage => ({ line: 1, column: 1, severity, rule, ...sentence(rule, language, values) });

/** A message on one line: place, severity, sentence, rule. */
export const toLine = (path: string, said: SaidMessage): string => {
  const { line, column, severity, rule, text, suggestion } = said;
  const sentence = suggestion ? `${text} ${suggestion}` : text;
  // What an author wrote may hold anything, and one message is one line.
  return `${path}:${line}:${column}  ${severity}  ${sentence.replace(/\s+/g, ' ')}  ${rule}\n`;
};
