import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuildRule } from '../locales/author-strings.js';

/** The rule for each code of a system error. */
const problems: Readonly<Record<string, BuildRule>> = {
  EACCES: 'forbidden-folder',
  EPERM: 'forbidden-folder',
  EROFS: 'forbidden-folder',
  ENOTDIR: 'file-for-folder',
  EEXIST: 'file-for-folder',
  EISDIR: 'folder-for-file',
  ENOSPC: 'full-disk',
  EDQUOT: 'full-disk',
};

const attempt = async (action: () => Promise<unknown>): Promise<BuildRule | undefined> => {
  try {
    await action();
    return undefined;
  } catch (error) {
    return problems[(error as { code?: string }).code ?? ''] ?? 'unwritable-file';
  }
};

/** Identifies the file that a path leads to, whatever the path; undefined when there is none. Never throws. */
export const fileAt = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );

/** Whether the file that a path leads to may be written over: there is none, or it passes a test of its content. */
export const mayReplace = async (
  path: string,
  isOurs: (bytes: Buffer) => boolean,
): Promise<boolean> => {
  try {
    return isOurs(await readFile(path));
  } catch (error) {
    // A file that cannot be read for another reason is told of when it is written.
    return (error as { code?: string }).code !== 'EACCES';
  }
};

/**
 * Writes a text to a file, and makes the folders above it. Never throws.
 *
 * @returns The rule of the problem, if the file could not be written.
 */
export const writeText = (path: string, text: string): Promise<BuildRule | undefined> =>
  attempt(async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  });

/** Copies a file as `writeText` writes one, with the same result. */
export const copy = (from: string, to: string): Promise<BuildRule | undefined> =>
  attempt(async () => {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  });
