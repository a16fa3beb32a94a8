import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { slug } from '../model/ids.js';
import { isFolder, standardInput } from './files.js';

/** The deepest folder that holds all these absolute folders. */
const commonFolder = (folders: readonly string[]): string => {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  let length = first.length;
  for (const other of others) {
    const differs = first.findIndex((name, index) => name !== other[index]);
    if (differs !== -1) length = Math.min(length, differs);
  }
  return first.slice(0, length).join(sep) || sep;
};

const isOutside = (relativePath: string): boolean =>
  relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath);

/** The path that a path really is, wherever symbolic links lead and whether or not there is a file. Never throws. */
const realPlace = async (path: string): Promise<string> => {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const link = await readlink(path).catch(() => undefined);
  const folder = dirname(path);
  // A link to nothing: what is written through it is made where it leads. One that leads to itself leads nowhere.
  if (link !== undefined) return resolve(folder, link);
  return folder === path ? path : join(await realPlace(folder), basename(path));
};

const isReallyIn = async (folder: string, path: string): Promise<boolean> =>
  !isOutside(relative(await realPlace(resolve(folder)), await realPlace(resolve(path))));

/** Maps sources to the paths of their outputs. */
export interface Targets {
  /**
   * The path of an output without the end of its name.
   *
   * @param id The id of the worksheet, which names the output of the standard input.
   */
  readonly of: (source: string, id: string) => string;
  /** Whether a file is really in the common folder of the sources, wherever symbolic links lead. Never throws. */
  readonly holds: (path: string) => Promise<boolean>;
  /** Whether a file that is written to this path is really made in the output folder. Never throws. */
  readonly receives: (path: string) => Promise<boolean>;
  /** The path that a file beside the sources is copied to; undefined when it is outside their common folder. */
  readonly moved: (path: string) => string | undefined;
}

/**
 * Plans the paths of outputs. Without an output folder, an output is beside its source. In a folder it keeps its path
 * relative to the folder that all paths of the call have in common, so that `content` gives `en/a.json`, and so do
 * `content/en` and `content/nl` together.
 *
 * @param out The output folder, if any.
 */
export const targetsOf = async (
  paths: readonly string[],
  out: string | undefined,
): Promise<Targets> => {
  const folders: string[] = [];
  for (const path of paths)
    folders.push(
      resolve(path === standardInput ? '.' : (await isFolder(path)) ? path : dirname(path)),
    );
  const base = commonFolder(folders);
  const moved = (path: string): string | undefined => {
    if (out === undefined) return path;
    const inside = relative(base, resolve(path));
    return isOutside(inside) ? undefined : join(out, inside);
  };
  return {
    moved,
    holds: (path) => isReallyIn(base, path),
    receives: async (path) => out === undefined || isReallyIn(out, path),
    of: (source, id) => {
      // An id may hold anything; a slug is the name of one file.
      if (source === standardInput) return join(out ?? '.', slug(id));
      const withoutEnding = join(dirname(source), basename(source, extname(source)));
      return moved(withoutEnding) ?? withoutEnding;
    },
  };
};
