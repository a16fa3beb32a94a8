import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isFolder, standardInput } from './files.js';

/** The folder that all of these lie in. */
const commonFolder = (folders: readonly string[]): string => {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep));
  let length = first.length;
  for (const other of others) {
    const differs = first.findIndex((name, index) => name !== other[index]);
    if (differs !== -1) length = Math.min(length, differs);
  }
  return first.slice(0, length).join(sep) || sep;
};

/** Says where what is made of a file goes. */
export interface Targets {
  /**
   * The path of what is made of a file, without the end of its name.
   *
   * @param id Names what has no name of its own, such as the standard input.
   */
  readonly of: (source: string, id: string) => string;
  /** Where a file that lies among the sources goes; undefined when it lies outside them. */
  readonly moved: (path: string) => string | undefined;
}

/**
 * Where the files that a call names go. Without a folder, beside what they are made of. In a folder they keep the order
 * that they have in the folder that all paths of the call have in common, so that `content` gives `en/a.json`, and so do
 * `content/en` and `content/nl`.
 */
export const targetsOf = async (
  paths: readonly string[],
  out: string | undefined,
): Promise<Targets> => {
  const folders: string[] = [];
  for (const path of paths)
    if (path !== standardInput)
      folders.push(resolve((await isFolder(path)) ? path : dirname(path)));
  const base = commonFolder(folders);
  const moved = (path: string): string | undefined => {
    if (out === undefined) return path;
    const inside = relative(base, resolve(path));
    return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
      ? undefined
      : join(out, inside);
  };
  return {
    moved,
    of: (source, id) => {
      if (source === standardInput) return join(out ?? '.', id);
      const named = join(dirname(source), basename(source, extname(source)));
      return moved(named) ?? named;
    },
  };
};
