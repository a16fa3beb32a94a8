import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { Severity } from '../model/messages.js';
import type { Kind } from '../model/worksheet.js';
import { build } from './build.js';
import { inspect } from './inspect.js';
import type { ExitCode, Io } from './io.js';
import { lint } from './lint.js';
import { languageOf, languages, severities, type Language } from './messages.js';
import { outputs } from './outputs.js';
import { preview } from './preview.js';

/** The options that every command has. */
interface SharedOptions {
  kind?: Kind;
  lang: Language;
}

const filesArgument = [
  '<files...>',
  'Markdown files, folders of them, or - for the standard input',
] as const;
const fileArgument = ['<file>', 'a Markdown file'] as const;

const version = (): string => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

/** Adds a command that reads worksheets, with the options that these share. */
const addCommand = (
  program: Command,
  name: string,
  io: Io,
  argument: readonly [string, string] = filesArgument,
): Command =>
  program
    .command(name)
    .argument(...argument)
    .addOption(
      new Option(
        '--kind <kind>',
        'read every file as this, as the tag of an element would',
      ).choices(['quiz', 'checklist']),
    )
    .addOption(
      new Option('--lang <lang>', 'the language of the messages')
        .choices(languages)
        .default(languageOf(io)),
    );

/**
 * Runs the command line `zelfcheck`.
 *
 * @param argv The arguments behind the name of the program.
 * @returns The exit code: 0 success, 1 a problem with a file, 2 a problem with the call.
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = 0;
  let written = Promise.resolve();
  /** Queues output of commander, which does not wait for it. */
  const queued = (write: (text: string) => Promise<void>) => (text: string) => {
    written = written.then(() => write(text));
  };
  const program = new Command('zelfcheck')
    .description('Self-check quizzes and checklists from plain Markdown.')
    .version(version())
    // These two settings come before the commands, which copy them.
    .exitOverride()
    .configureOutput({ writeOut: queued(io.out), writeErr: queued(io.err) });

  addCommand(program, 'lint', io)
    .description('say what could be better: place, severity, sentence, rule')
    .addOption(
      new Option('--format <format>', 'how messages are printed')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--severity <severity>', 'the least grave messages to print')
        .choices(severities)
        .default('info'),
    )
    .option('--quiet', 'the same as --severity error', false)
    .option('--all', 'print each message, also where several say the same', false)
    .action(
      async (
        files: string[],
        {
          lang,
          quiet,
          severity,
          ...options
        }: SharedOptions & { format: 'text'; quiet: boolean; severity: Severity; all: boolean },
      ) => {
        const least = quiet ? 'error' : severity;
        code = await lint(files, { ...options, severity: least, language: lang }, io);
      },
    );

  addCommand(program, 'inspect', io)
    .description('print what was read, as one JSON array')
    .action(async (files: string[], { lang, kind }: SharedOptions) => {
      code = await inspect(files, { kind, language: lang }, io);
    });

  addCommand(program, 'build', io)
    .description('make files of worksheets, for pages, readers and newsletters')
    .addOption(
      new Option('--as <outputs>', `what to make: ${Object.keys(outputs).join(', ')}`)
        .argParser((text: string, before: readonly string[] | undefined) => [
          ...new Set([...(before ?? []), ...text.toLowerCase().split(/[\s,]+/)].filter(Boolean)),
        ])
        .default(undefined, 'json'),
    )
    .option('--out <folder>', 'where to write; beside the files without it, - for the output')
    .addOption(
      new Option('--heading-level <level>', 'html: the level of the title, 1 to 5')
        .choices(['1', '2', '3', '4', '5'])
        .default(undefined, '2'),
    )
    .option('--url <url>', 'email: the page that the worksheet stands on')
    .option('--force', 'write over files that zelfcheck did not make', false)
    .option('--quiet', 'print errors only', false)
    .action(
      async (
        files: string[],
        {
          lang,
          headingLevel,
          as = ['json'],
          ...options
        }: SharedOptions & {
          as?: string[];
          out?: string;
          headingLevel?: string;
          url?: string;
          force: boolean;
          quiet: boolean;
        },
        command: Command,
      ) => {
        code = await build(
          files,
          {
            ...options,
            as,
            language: lang,
            // The language of the user does not count here: the output is the same on every machine.
            lang: command.getOptionValueSource('lang') === 'cli' ? lang : undefined,
            headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
          },
          io,
        );
      },
    );

  addCommand(program, 'preview', io, fileArgument)
    .description('show a worksheet in the browser, and again whenever it is saved')
    .option('--port <port>', 'the port to serve it on; without it, one that is free')
    .option('--open', 'open the browser', false)
    .action(
      async (
        file: string,
        { lang, ...options }: SharedOptions & { port?: string; open: boolean },
      ) => {
        code = await preview(file, { ...options, language: lang }, io);
      },
    );

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  await written;
  return code;
};
