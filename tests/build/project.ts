import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(root + path, 'utf8');

/** The HTML of a page of the built site, by its address under `/demo/`. */
export const readPage = (address: string): string => read(`.cache/site/demo/${address}`);

/** The files under a folder of the repository, by their paths from its top. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
    .sort();

/** One target of the exports map. */
export type Target = string | { types: string; node?: string; default: string };

/** What the tests need of package.json. */
export const manifest = JSON.parse(read('package.json')) as {
  version: string;
  bin: { zelfcheck: string };
  exports: Record<string, Target>;
  sideEffects: string[];
  customElements: string;
  dependencies: Record<string, string>;
};

/** The entries of the package that hold code, by the name that is imported, and the sources that they are made from. */
export const entries: readonly { name: string; target: Exclude<Target, string>; source: string }[] =
  Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            name: name.replace(/^\./, 'zelfcheck'),
            target,
            source: target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'src/$1.ts'),
          },
        ],
  );
