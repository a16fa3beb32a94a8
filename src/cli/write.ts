import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuildRule } from '../locales/strings.js';

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

/** The file that a path leads to, whatever the path; undefined when there is none. */
export const fileAt = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );

/** Writes a text, and the folders that it takes. Never throws: says what was in the way. */
export const writeText = (path: string, text: string): Promise<BuildRule | undefined> =>
  attempt(async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  });

/** Copies a file like `writeText` writes one. */
export const copy = (from: string, to: string): Promise<BuildRule | undefined> =>
  attempt(async () => {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  });
