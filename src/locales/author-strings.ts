import type { Phrase } from './strings.js';

/** The text of a message, and a suggestion for the author. `{name}` stands for a value of the message. */
export interface Sentence {
  text: string;
  suggestion?: string;
}

/** A sentence with placeholders for values. */
export interface Template extends Sentence {
  /** The suggestion when the message lacks a value for `suggestion`. */
  otherwise?: string;
}

/** The strings around the messages of a file. */
export interface OverviewStrings {
  /** Above the messages: `{counts}` of them. */
  heading: Phrase;
  /** In place of the messages when there are none. */
  none: Phrase;
  /** Under the heading: what to do before readers come. */
  draft: Phrase;
  /** Before a quoted line: number `{n}`. */
  line: Phrase;
  /** After the messages that are shown: `{n}` more. */
  more: Phrase;
  /** The word for one message of a severity. */
  error: Phrase;
  warning: Phrase;
  info: Phrase;
  /** `{n}` messages of a severity. */
  errors: Phrase;
  warnings: Phrase;
  infos: Phrase;
}

/** The reasons why a worksheet cannot become an email. */
export type EmailRefusal = 'checklist' | 'no-choice' | 'landing' | 'too-long';

/** The sentences for the author in place of an email. */
export type Refusals = Readonly<Record<EmailRefusal, Required<Sentence>>>;

/** The reasons why no worksheet can be read from a file. */
export type FileProblem = 'missing' | 'forbidden' | 'huge' | 'unreadable' | 'failed';

/** The sentences about a file from which no worksheet can be read. */
export type FileProblems = Readonly<Record<FileProblem, Sentence>>;

/** The rules about a file that `zelfcheck build` cannot build or write. */
export type BuildRule =
  | 'name-clash'
  | 'would-overwrite'
  | 'not-ours'
  | 'leads-outside'
  | 'forbidden-folder'
  | 'file-for-folder'
  | 'folder-for-file'
  | 'full-disk'
  | 'unwritable-file'
  | 'image-missing'
  | 'image-apart'
  | 'image-outside'
  | 'links-left'
  | 'no-lang';

/** The rules about the arguments of `zelfcheck build`. */
export type CallRule =
  'unknown-output' | 'near-output' | 'no-url' | 'bad-url' | 'one-to-stdout' | 'no-files';

/** The sentences of `zelfcheck build`, by rule. */
export type BuildSentences = Readonly<Record<BuildRule | CallRule, Sentence>>;

/** The words of `zelfcheck lint` around its messages. */
export interface LintStrings {
  /** Says at which other lines a message holds as well. */
  again: string;
}

/** The sentences of `zelfcheck preview`, in the terminal and on the page around the worksheet. */
export interface PreviewStrings {
  /** The address of the page. */
  at: string;
  stop: string;
  /** The number of messages about the file. */
  nothing: string;
  one: string;
  several: string;
  gone: string;
  /** Errors in the call of the command. */
  folder: string;
  input: string;
  noPort: string;
  taken: string;
  forbidden: string;
  notOpened: string;
  /** The sentences on the page, and its announcements after an event. */
  preview: string;
  watching: string;
  saved: string;
  stopped: string;
  notFound: string;
  notHere: string;
}
