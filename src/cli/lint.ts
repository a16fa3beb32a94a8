import { filesOf } from './files.js';
import { JsonArray, type ExitCode, type Io } from './io.js';
import { toLine } from './messages.js';
import { readWorksheet, type ReadingOptions } from './read.js';

/** The options of `zelfcheck lint`. */
export interface LintOptions extends ReadingOptions {
  /** `text` prints a line for each message, `json` one array of them. */
  readonly format: 'text' | 'json';
  /** Whether only errors are printed. */
  readonly quiet: boolean;
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
  let code: ExitCode = 0;
  for await (const found of filesOf(paths, io)) {
    const { path, messages } = readWorksheet(found, options);
    for (const message of messages) {
      const isError = message.severity === 'error';
      if (isError) code = 1;
      else if (options.quiet) continue;
      if (array) await array.add({ file: path, ...message });
      else await io.out(toLine(path, message));
    }
  }
  await array?.end();
  return code;
};
