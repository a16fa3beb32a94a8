import type { Severity } from '../model/messages.js';
import { filesOf } from './files.js';
import { imageMessages } from './images.js';
import { JsonArray, type ExitCode, type Io } from './io.js';
import { severities, toLine, toLines } from './messages.js';
import { readWorksheet, type ReadingOptions } from './read.js';

/** The options of `zelfcheck lint`. */
export interface LintOptions extends ReadingOptions {
  /** `text` prints a line for each message, `json` one array of them. */
  readonly format: 'text' | 'json';
  /** The least grave messages that are printed. */
  readonly severity: Severity;
  /** Whether every message is a line of its own, also where several say the same. */
  readonly all: boolean;
}

/**
 * Runs `zelfcheck lint`: prints the messages about files.
 *
 * @returns The exit code: 1 when one of the messages is an error.
 */
export const lint = async (
  paths: readonly string[],
  options: LintOptions,
  io: Io,
): Promise<ExitCode> => {
  const array = options.format === 'json' ? new JsonArray(io) : undefined;
  const { language } = options;
  const printed = severities.slice(0, severities.indexOf(options.severity) + 1);
  let code: ExitCode = 0;
  for await (const found of filesOf(paths, io)) {
    const read = readWorksheet(found, options);
    const { path } = read;
    const messages = [...read.messages, ...(await imageMessages(found, read, language))]
      .filter(({ severity }) => printed.includes(severity))
      .sort((one, other) => one.line - other.line || one.column - other.column);
    if (messages.some(({ severity }) => severity === 'error')) code = 1;
    if (array) for (const message of messages) await array.add({ file: path, ...message });
    else if (options.all) for (const message of messages) await io.out(toLine(path, message));
    else for (const line of toLines(path, messages, language)) await io.out(line);
  }
  await array?.end();
  return code;
};
