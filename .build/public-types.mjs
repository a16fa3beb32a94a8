import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Publishes only the declarations that can be reached from the entries, since no project can import the others.
 *
 * @param {Record<string, string | { types: string }>} entries The exports map of the package.
 */
export const publicTypes = (entries) => ({
  name: 'public-types',
  generateBundle({ dir }, bundle) {
    const reached = new Set();
    const reach = (path) => {
      if (reached.has(path)) return;
      if (!bundle[path]) throw new Error(`There are no declarations ${path}`);
      reached.add(path);
      for (const { fileName } of ts.preProcessFile(String(bundle[path].source)).importedFiles)
        if (fileName.startsWith('.'))
          reach(posix.join(posix.dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    };
    for (const { types } of Object.values(entries))
      if (types) reach(posix.relative(dir, posix.normalize(types)));
    for (const path of Object.keys(bundle))
      if (path.endsWith('.d.ts') && !reached.has(path)) delete bundle[path];
  },
});
