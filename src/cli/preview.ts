import { basename, dirname, resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { textsFor } from '../locales/texts.js';
import { filesOf, isFolder, standardInput } from './files.js';
import type { ExitCode, Io } from './io.js';
import { fill, toLine } from './messages.js';
import { previewPage, previewTitle } from './preview-page.js';
import { servePreview } from './preview-server.js';
import { readWorksheet, type ReadFile, type ReadingOptions } from './read.js';

/** How `zelfcheck preview` is called. */
export interface PreviewOptions extends ReadingOptions {
  /** The port, as it was written. */
  readonly port?: string | undefined;
  /** Whether to open the page in the browser. */
  readonly open: boolean;
}

/** A text with what was read of it. */
interface Draft extends ReadFile {
  readonly text: string;
}

const readDraft = async (
  path: string,
  options: ReadingOptions,
  io: Io,
): Promise<Draft | ReadFile> => {
  for await (const found of filesOf([path], io)) {
    const file = readWorksheet(found, options);
    return 'text' in found ? { ...file, text: found.text } : file;
  }
  throw new Error('A path is a file, or there is none');
};

/** Watches one file, also when an editor puts another in its place. */
const watchFile = (path: string, changed: () => void): Promise<FSWatcher> =>
  new Promise((resolve) => {
    const folder = dirname(path);
    const watcher = watch(folder, {
      depth: 0,
      ignored: (other) => other !== folder && other !== path,
      ignoreInitial: true,
      // An editor may empty a file before it writes it.
      awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
    });
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
    watcher.on('ready', () => resolve(watcher));
  });

/**
 * Shows a file in the browser as readers will see it, with what its author should know, and again whenever it is saved,
 * until the user has seen enough. 1 when the file cannot be read, 2 when the call cannot be meant.
 */
export const preview = async (
  given: string,
  options: PreviewOptions,
  io: Io,
): Promise<ExitCode> => {
  const { language } = options;
  const words = textsFor(language).preview;
  const object = async (text: string, values: Record<string, string> = {}): Promise<ExitCode> => {
    await io.err(`${fill(text, values)}\n`);
    return 2;
  };
  if (given === standardInput) return object(words.input);
  if (await isFolder(given)) return object(words.folder, { file: given });
  const port = options.port;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65536))
    return object(words.noPort, { port });

  const path = resolve(given);
  const name = basename(path);
  const first = await readDraft(given, options, io);
  if (!('text' in first) || !first.read) {
    for (const message of first.messages) await io.err(toLine(given, message));
    return 1;
  }
  let draft: Draft = first;
  const sheet = () => draft.read?.worksheet ?? first.read!.worksheet;

  const server = await servePreview(
    {
      folder: dirname(path),
      name,
      language,
      page: () => previewPage(name, sheet(), language),
      text: () => draft.text,
    },
    port === undefined ? undefined : Number(port),
  );
  if ('failed' in server)
    return object(server.failed === 'EACCES' ? words.forbidden : words.taken, { port: port ?? '' });

  const tellMessages = async (): Promise<void> => {
    for (const message of draft.messages) await io.out(toLine(given, message));
  };
  let turn = 0;
  const show = async (): Promise<void> => {
    const now = ++turn;
    const read = await readDraft(given, options, io);
    // Saved again meanwhile, or the same as before.
    if (now !== turn) return;
    if (!('text' in read)) {
      server.tell('gone', {});
      await io.out(`${words.gone}\n`);
      return;
    }
    draft = read;
    const { kind, lang = '' } = sheet();
    server.tell('saved', { kind, lang, title: previewTitle(name, language), turn });
    await tellMessages();
    const n = draft.messages.length;
    await io.out(`${fill(n === 0 ? words.nothing : n === 1 ? words.one : words.several, { n })}\n`);
  };
  const watcher = await watchFile(path, () => void show());

  await tellMessages();
  await io.out(`${fill(words.at, { file: given, url: server.url })}\n${words.stop}\n`);
  if (options.open && !(await io.open(server.url))) await io.err(`${words.notOpened}\n`);
  await io.stopped();
  await watcher.close();
  await server.close();
  return 0;
};
