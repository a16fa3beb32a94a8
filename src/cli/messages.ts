import { explainMessage, groupSaid } from '../locales/explain.js';
import { isOwn, languages as installedLanguages, type LanguageCode } from '../locales/languages.js';
import type {
  BuildRule,
  CallRule,
  EmailRefusal,
  FileProblem,
  Sentence,
} from '../locales/author-strings.js';
import { textsFor } from '../locales/texts.js';
import type { Message, MessageRule, Severity } from '../model/messages.js';
import type { Io } from './io.js';

/** The code of a language that messages are written in. */
export type Language = LanguageCode;

/** The codes of all languages that messages are written in. */
export const languages: readonly Language[] = Object.keys(installedLanguages).filter(isOwn);

/** The language of the user by the environment variables; English when there are no messages in that language. */
export const languageOf = ({ env }: Io): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  // A locale has the form `nl_NL.UTF-8`.
  const [code = ''] = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().split(/[^a-z]/);
  return isOwn(code) ? code : 'en';
};

/** A message with its sentence, as the commands print it. */
export interface SaidMessage extends Pick<Message, 'line' | 'column' | 'severity'> {
  /** The rule of the reader, or the name of a problem with the file or with an output of it. */
  rule: MessageRule | 'unreadable-file' | `email-${EmailRefusal}` | BuildRule;
  /** The sentence that names the problem. */
  text: string;
  /** The sentence that names a remedy. */
  suggestion?: string;
}

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Adds the sentences of a language to a message of the reader. */
export const say = (message: Message, language: Language): SaidMessage => {
  const { line, column, severity, rule } = message;
  return { line, column, severity, rule, ...explainMessage(message, textsFor(language).messages) };
};

/** The place and severity of a message about a whole file. */
const aboutFile = { line: 1, column: 1, severity: 'error' } as const;

/** Makes the message that a file could not be read. */
export const sayProblem = (problem: FileProblem, language: Language): SaidMessage => ({
  ...aboutFile,
  rule: 'unreadable-file',
  ...textsFor(language).problems[problem],
});

/** Makes the message that no email can be made of a worksheet. */
export const sayRefusal = (refusal: EmailRefusal, language: Language): SaidMessage => ({
  ...aboutFile,
  rule: `email-${refusal}`,
  ...textsFor(language).refusals[refusal],
});

type Values = Readonly<Record<string, string | number>>;

/** Replaces each `{name}` in a sentence by its value. A name without a value stays. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const sentence = (rule: BuildRule | CallRule, language: Language, values: Values): Sentence => {
  const { text, suggestion = '' } = textsFor(language).build[rule];
  return { text: fill(text, values), suggestion: fill(suggestion, values) };
};

/** Makes the line that tells of an error in the call. */
export const sayCall = (rule: CallRule, language: Language, values: Values = {}): string => {
  const { text, suggestion } = sentence(rule, language, values);
  return `${text} ${suggestion}\n`;
};

/** Makes a message about an output of a file. */
export const sayBuild = (
  rule: BuildRule,
  severity: SaidMessage['severity'],
  language: Language,
  values: Values = {},
): SaidMessage => ({ line: 1, column: 1, severity, rule, ...sentence(rule, language, values) });

/** Formats a message as one line: place, severity, sentences, rule. `more` stands behind the sentences. */
export const toLine = (path: string, message: SaidMessage, more = ''): string => {
  const { line, column, severity, rule, text, suggestion = '' } = message;
  // Quoted text of the author may hold line breaks, and a message is one line.
  const sentence = `${text} ${suggestion} ${more}`.replace(/\s+/g, ' ').trim();
  return `${path}:${line}:${column}  ${severity}  ${sentence}  ${rule}\n`;
};

/** The number of lines that a message names at which it holds as well. */
const maxLines = 5;

/**
 * Formats messages as lines. Those that say the same of several places become one line, at the first of them, with a count
 * and the first lines: one habit of an author is one thing to tell.
 */
export const toLines = (
  path: string,
  messages: readonly SaidMessage[],
  language: Language,
): string[] =>
  groupSaid(messages).map((group) => {
    const lines = [...new Set(group.map(({ line }) => line))];
    const named = lines.slice(0, maxLines).join(', ') + (lines.length > maxLines ? ' …' : '');
    const more =
      group.length > 1
        ? fill(textsFor(language).lint.again, { n: group.length, lines: named })
        : '';
    return toLine(path, group[0], more);
  });
