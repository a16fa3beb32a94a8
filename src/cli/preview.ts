import { basename, dirname, resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { textsFor } from '../locales/texts.js';
import { filesOf, isFolder, standardInput } from './files.js';
import type { ExitCode, Io } from './io.js';
import { fill, toLine, toLines } from './messages.js';
import { previewPage, previewTitle } from './preview-page.js';
import { servePreview } from './preview-server.js';
import { readWorksheet, type ReadFile, type ReadingOptions } from './read.js';

/** The options of `zelfcheck preview`. */
export interface PreviewOptions extends ReadingOptions {
  /** The port as written in the call, not checked yet. */
  readonly port?: string | undefined;
  /** Whether to open the page in the browser. */
  readonly open: boolean;
}

/** A text with the worksheet and the messages that were read from it. */
interface Draft extends ReadFile {
  readonly text: string;
}

const readDraft = async (
  path: string,
  options: ReadingOptions,
  io: Io,
): Promise<Draft | ReadFile> => {
  for await (const found of filesOf([path], io)) {
    const read = readWorksheet(found, options);
    return 'text' in found ? { ...read, text: found.text } : read;
  }
  throw new Error('A path is a file, or there is none');
};

/** Watches one file. Keeps watching when an editor replaces the file by another. */
const watchFile = (path: string, changed: () => void): Promise<FSWatcher> =>
  new Promise((resolve) => {
    const folder = dirname(path);
    const watcher = watch(folder, {
      depth: 0,
      ignored: (other) => other !== folder && other !== path,
      ignoreInitial: true,
      // An editor may empty a file before it writes the new text.
      awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
    });
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
    watcher.on('ready', () => resolve(watcher));
  });

/**
 * Runs `zelfcheck preview`: serves a file as readers will see it, with the messages for its author, and updates the page
 * whenever the file is saved, until the user stops the command.
 *
 * @param file The path of the file, as written in the call.
 * @returns The exit code: 1 when the file cannot be read, 2 when the call is wrong.
 */
export const preview = async (file: string, options: PreviewOptions, io: Io): Promise<ExitCode> => {
  const { language } = options;
  const texts = textsFor(language).preview;
  const refuse = async (text: string, values: Record<string, string> = {}): Promise<ExitCode> => {
    await io.err(`${fill(text, values)}\n`);
    return 2;
  };
  if (file === standardInput) return refuse(texts.input);
  if (await isFolder(file)) return refuse(texts.folder, { file });
  const port = options.port;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65536))
    return refuse(texts.noPort, { port });

  const path = resolve(file);
  const name = basename(path);
  const first = await readDraft(file, options, io);
  if (!('text' in first) || !first.read) {
    for (const message of first.messages) await io.err(toLine(file, message));
    return 1;
  }
  let draft: Draft = first;
  const worksheet = () => draft.read?.worksheet ?? first.read!.worksheet;

  const server = await servePreview(
    {
      folder: dirname(path),
      name,
      language,
      page: () => previewPage(name, worksheet(), language),
      text: () => draft.text,
    },
    port === undefined ? undefined : Number(port),
  );
  if ('failed' in server)
    return refuse(server.failed === 'EACCES' ? texts.forbidden : texts.taken, { port: port ?? '' });

  const printMessages = async (): Promise<void> => {
    for (const line of toLines(file, draft.messages, language)) await io.out(line);
  };
  /** The number of saves so far. */
  let turn = 0;
  const show = async (): Promise<void> => {
    const now = ++turn;
    const read = await readDraft(file, options, io);
    // A later save is being read already.
    if (now !== turn) return;
    if (!('text' in read)) {
      server.tell('gone', {});
      await io.out(`${texts.gone}\n`);
      return;
    }
    draft = read;
    const { kind, lang = '' } = worksheet();
    server.tell('saved', { kind, lang, title: previewTitle(name, language), turn });
    await printMessages();
    const n = draft.messages.length;
    await io.out(`${fill(n === 0 ? texts.nothing : n === 1 ? texts.one : texts.several, { n })}\n`);
  };
  const watcher = await watchFile(path, () => void show());

  await printMessages();
  await io.out(`${fill(texts.at, { file, url: server.url })}\n${texts.stop}\n`);
  if (options.open && !(await io.open(server.url))) await io.err(`${texts.notOpened}\n`);
  await io.stopped();
  await watcher.close();
  await server.close();
  return 0;
};
