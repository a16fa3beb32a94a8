import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';

/** What a page may ask for, by the end of its name. Nothing here is run by a browser when it is opened by itself. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** A file as it is sent. */
export interface SentFile {
  readonly type: string;
  readonly body: Uint8Array;
}

const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * A file in a folder, by the path that was asked for. Undefined when there is none, and when it is none of that folder's:
 * hidden, above it, or elsewhere and only linked from it.
 *
 * @param path Without a slash in front, escaped as in a URL.
 */
export const fileIn = async (folder: string, path: string): Promise<SentFile | undefined> => {
  try {
    const names = decodeURIComponent(path).split('/');
    // A dot leads up or hides, and what is no part of a name on some system leads elsewhere there.
    if (names.some((name) => !name || isHidden(name) || /[\\:\0]/.test(name))) return undefined;
    const type = types[extname(names.at(-1)!).toLowerCase()];
    if (!type) return undefined;
    const base = await realpath(folder);
    const real = await realpath(join(base, ...names));
    const inside = relative(base, real);
    if (isAbsolute(inside) || inside.split(sep).some(isHidden)) return undefined;
    if (!(await stat(real)).isFile()) return undefined;
    return { type, body: await readFile(real) };
  } catch {
    return undefined;
  }
};
