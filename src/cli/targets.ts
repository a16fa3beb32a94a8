import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
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

/** Maps sources to the paths of their outputs. */
export interface Targets {
  /**
   * The path of an output without the end of its name.
   *
   * @param id The id of the worksheet, which names the output of the standard input.
   */
  readonly of: (source: string, id: string) => string;
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
      const withoutEnding = join(dirname(source), basename(source, extname(source)));
      return moved(withoutEnding) ?? withoutEnding;
    },
  };
};
