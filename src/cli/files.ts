import { open, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from './io.js';

/** A file as it was found: its text, or why there is none. */
export type FoundFile =
  | { readonly path: string; readonly text: string }
  | {
      readonly path: string;
      readonly problem: 'missing' | 'forbidden' | 'huge' | 'binary' | 'unreadable';
    };

/** The name that stands for the standard input, and for the standard output. */
export const standardInput = '-';

/** As many bytes as are read into memory at once; a worksheet of the longest length has no more. */
const most = 8_000_000;

/** Whether there is a folder at a path. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (it) => it.isDirectory(),
    () => false,
  );

const isMarkdown = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name);

/** What nobody keeps worksheets in. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Editors on Windows write UTF-16, and say so in the first two bytes. */
const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  // The byte order mark stays: the reader takes it off, and columns count from behind it.
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
};

/** Whether a file is no text: an image, or letters in an encoding that does not say which it is. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 1000);
  // Control characters, and what stands for bytes that are of no letter. A few of them are a slip in a text.
  const odd = start.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return odd > 4 + start.length / 10;
};

const problems: Readonly<Record<string, 'missing' | 'forbidden'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

const problemOf = (error: unknown): 'missing' | 'forbidden' | 'unreadable' =>
  problems[(error as { code?: string }).code ?? ''] ?? 'unreadable';

const readOne = async (path: string): Promise<FoundFile> => {
  const file = await open(path);
  try {
    const about = await file.stat();
    // A device has no end.
    if (!about.isFile() && !about.isFIFO()) return { path, problem: 'unreadable' };
    if (about.size > most) return { path, problem: 'huge' };
    const text = decode(await file.readFile());
    return isBinary(text) ? { path, problem: 'binary' } : { path, text };
  } finally {
    await file.close();
  }
};

async function* filesIn(folder: string): AsyncGenerator<FoundFile> {
  const names: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (isSkipped(entry.name)) continue;
    if (entry.isDirectory()) names.push({ name: entry.name, isFolder: true });
    // What is no file, such as a pipe, may never end.
    else if (isMarkdown(entry.name) && (entry.isFile() || entry.isSymbolicLink()))
      names.push({ name: entry.name, isFolder: false });
  }
  names.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, isFolder } of names) {
    const path = join(folder, name);
    try {
      if (isFolder) yield* filesIn(path);
      else yield await readOne(path);
    } catch (error) {
      yield { path, problem: problemOf(error) };
    }
  }
}

/**
 * The files that a call names, one at a time, so that memory does not grow with their number. Of a folder it gives the
 * Markdown files at all depths, by name; `-` is the standard input. Never throws: what cannot be read says why.
 */
export async function* filesOf(paths: readonly string[], io: Io): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      if (path === standardInput) yield { path, text: decode(await io.input()) };
      else if ((await stat(path)).isDirectory()) yield* filesIn(path);
      else yield await readOne(path);
    } catch (error) {
      yield { path, problem: problemOf(error) };
    }
  }
}
