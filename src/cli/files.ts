import { open, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from './io.js';

/** A file that a call names: its text, or the reason why it could not be read. */
export type FoundFile =
  | { readonly path: string; readonly text: string }
  | {
      readonly path: string;
      readonly problem: 'missing' | 'forbidden' | 'huge' | 'unreadable';
    };

/** The argument that means the standard input, or for an output the standard output. */
export const standardInput = '-';

/** The greatest size of a file in bytes: no file of the greatest length that the reader takes has more. */
const maxBytes = 8_000_000;

/** Whether a path leads to a folder. Never throws. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Whether a path leads to a file, and not to a folder. Never throws. */
export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );

const isMarkdown = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name);

/** Whether a folder is searched for no worksheets: hidden files and folders, and `node_modules`. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Decodes text: UTF-16 where a byte order mark says so, as editors on Windows write it; else UTF-8. */
const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  // The byte order mark stays in the text: the reader removes it and counts columns from behind it.
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
};

const problems: Readonly<Record<string, 'missing' | 'forbidden'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

const problemOf = (error: unknown): 'missing' | 'forbidden' | 'unreadable' =>
  problems[(error as { code?: string }).code ?? ''] ?? 'unreadable';

const readFile = async (path: string): Promise<FoundFile> => {
  const handle = await open(path);
  try {
    const stats = await handle.stat();
    // Reading a device may never end.
    if (!stats.isFile() && !stats.isFIFO()) return { path, problem: 'unreadable' };
    if (stats.size > maxBytes) return { path, problem: 'huge' };
    return { path, text: decode(await handle.readFile()) };
  } finally {
    await handle.close();
  }
};

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (isSkipped(entry.name)) continue;
    if (entry.isDirectory()) entries.push({ name: entry.name, isFolder: true });
    // Pipes and devices are skipped, since reading one may never end.
    else if (isMarkdown(entry.name) && (entry.isFile() || entry.isSymbolicLink()))
      entries.push({ name: entry.name, isFolder: false });
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, isFolder } of entries) {
    const path = join(folder, name);
    try {
      if (isFolder) yield* filesIn(path);
      else yield await readFile(path);
    } catch (error) {
      yield { path, problem: problemOf(error) };
    }
  }
}

/**
 * Reads the files that a call names, one at a time, so that memory does not grow with their number. A folder gives its
 * Markdown files at all depths, sorted by name; `-` is the standard input. Never throws: a file that cannot be read has
 * a `problem`.
 */
export async function* filesOf(paths: readonly string[], io: Io): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      if (path === standardInput) yield { path, text: decode(await io.input()) };
      else if ((await stat(path)).isDirectory()) yield* filesIn(path);
      else yield await readFile(path);
    } catch (error) {
      yield { path, problem: problemOf(error) };
    }
  }
}
