import { readMarkdown } from '../markdown/index.js';
import type { Kind } from '../model/worksheet.js';
import type { ReadResult } from '../reader/types.js';
import { rules } from '../reader/rules/index.js';
import type { FoundFile } from './files.js';
import { say, sayProblem, type Language, type SaidMessage } from './messages.js';

/** What the commands that read worksheets have in common. */
export interface ReadingOptions {
  /** What every file is read as, whatever it says of itself. */
  readonly kind?: Kind | undefined;
  /** The language of the messages. */
  readonly language: Language;
}

/** A file with what was read of it; no `read` when it has no text. */
export interface ReadFile {
  readonly path: string;
  readonly read?: ReadResult;
  readonly messages: readonly SaidMessage[];
}

/** Reads a worksheet and looks it over. Never throws. */
export const readWorksheet = (file: FoundFile, { kind, language }: ReadingOptions): ReadFile => {
  const { path } = file;
  if ('problem' in file) return { path, messages: [sayProblem(file.problem, language)] };
  try {
    const read = readMarkdown(file.text, { kind, rules });
    return { path, read, messages: read.messages.map((message) => say(message, language)) };
  } catch {
    // Whatever it is, it is no reason to leave out the thousand files after it.
    return { path, messages: [sayProblem('failed', language)] };
  }
};
