import { readMarkdown } from '../markdown/index.js';
import type { Kind } from '../model/worksheet.js';
import type { ReadResult } from '../reader/types.js';
import { rules } from '../reader/rules/index.js';
import type { FoundFile } from './files.js';
import { say, sayProblem, type Language, type SaidMessage } from './messages.js';

/** The options that all commands which read worksheets share. */
export interface ReadingOptions {
  /** The kind that every file is read as, whatever its front matter says. Default: the kind that the file names. */
  readonly kind?: Kind | undefined;
  /** The language of the messages. */
  readonly language: Language;
}

/** A file with the result of reading it. `read` is absent when the file could not be read. */
export interface ReadFile {
  readonly path: string;
  readonly read?: ReadResult;
  readonly messages: readonly SaidMessage[];
}

/** Reads a worksheet and checks it against the rules for authors. Never throws. */
export const readWorksheet = (file: FoundFile, { kind, language }: ReadingOptions): ReadFile => {
  const { path } = file;
  if ('problem' in file) return { path, messages: [sayProblem(file.problem, language)] };
  try {
    const read = readMarkdown(file.text, { kind, rules });
    return { path, read, messages: read.messages.map((message) => say(message, language)) };
  } catch {
    // A bug that one file sets off must not stop the command before the files after it.
    return { path, messages: [sayProblem('failed', language)] };
  }
};
