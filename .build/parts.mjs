import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Assigns modules to scripts by the imports between them, so that no list of files has to be maintained. */

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const languages = readdirSync(source('locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The modules with the messages for authors, one for each language. */
export const messageModules = languages.map((name) => `locales/${name}/messages.ts`);

/** The names of the parts, by the path of the module that each part begins with. */
const partNames = new Map([
  [source('define/index.ts'), 'core'],
  [source('elements/parts/answers.ts'), 'answers'],
  [source('elements/parts/checklist.ts'), 'checklist'],
  [source('elements/parts/authors.ts'), 'authors'],
  [source('markdown/index.ts'), 'markdown'],
  [source('elements/content/from-html.ts'), 'html'],
  [source('reader/index.ts'), 'reader'],
  [source('embedding/upgrade.ts'), 'upgrade'],
  ...languages.flatMap((name) => [
    [source(`locales/${name}/elements.ts`), name],
    [source(`locales/${name}/messages.ts`), `messages-${name}`],
  ]),
]);

/** The parts that are only loaded together with the reader. */
const readerParts = new Set(['markdown', 'html', 'reader', 'authors']);

/** The entries and dynamically imported modules from which static imports lead to the module `id`. */
const rootsOf = (id, getModuleInfo) => {
  const found = new Set();
  const seen = new Set([id]);
  for (const each of seen) {
    const { isEntry, dynamicImporters, importers } = getModuleInfo(each);
    if (isEntry || dynamicImporters.length) found.add(each);
    for (const importer of importers) seen.add(importer);
  }
  return found;
};

/**
 * The part that a module is in, for `manualChunks`: a module that one part imports is in that part; one that only reader
 * parts share is in the reader; any other shared module is in the core, which every page loads.
 */
export const partOf = (id, { getModuleInfo }) => {
  const roots = [...rootsOf(id, getModuleInfo)];
  const names = roots.map((each) => partNames.get(each));
  // A module that only entries import stays in the entry, whose file no chunk may import by name.
  if (roots.every((each) => getModuleInfo(each).isEntry)) return undefined;
  const unnamed = roots.find((each, index) => !names[index] && !getModuleInfo(each).isEntry);
  if (unnamed) throw new Error(`No part begins with ${unnamed}`);
  if (names.length === 1) return names[0];
  return names.every((name) => readerParts.has(name)) ? 'reader' : 'core';
};

/**
 * Gives every entry, and every one of `importers`, its own copy of some modules and of their imports. If an entry shared such
 * a module with the core, the module would be in the core, and the entry would have to load the core before it could start
 * other requests; and if two parts that are seldom loaded share a small one, every page would load it with the core.
 */
export const ownCopies = (paths, importers) => {
  const shared = new Set(paths.map(source));
  const owners = new Set(importers.map(source));
  const suffix = '?copy-of-';
  return {
    name: 'own-copies',
    buildStart() {
      for (const path of [...shared, ...owners])
        if (!existsSync(path))
          this.error(`There is no ${path} that could be copied or have a copy`);
    },
    async resolveId(specifier, importer, options) {
      if (importer === undefined) return null;
      const [file, copy] = importer.split(suffix);
      const found = await this.resolve(specifier, file, { ...options, skipSelf: true });
      if (!found || found.external) return found;
      if (copy) return { ...found, id: `${found.id}${suffix}${copy}` };
      const isOwner = owners.has(importer) || this.getModuleInfo(importer)?.isEntry;
      return shared.has(found.id) && isOwner
        ? { ...found, id: `${found.id}${suffix}${importer.split(/[\\/]/).pop()}` }
        : found;
    },
    // Dynamic imports are not copied: each part exists once, whichever copy imports it.
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !importer.includes(suffix)) return null;
      return this.resolve(specifier, importer.split(suffix)[0]);
    },
    async load(id) {
      if (!id.includes(suffix)) return null;
      const { code } = await this.load({ id: id.split(suffix)[0] });
      return code;
    },
  };
};

/**
 * Leaves out modules that a page with a prebuilt worksheet never imports. An import of one of them fails as it does for a
 * script that cannot be loaded.
 */
export const leaveOut = (...paths) => {
  const left = new Set(paths.map(source));
  return {
    name: 'leave-out',
    async resolveDynamicImport(specifier, importer) {
      const found = await this.resolve(specifier, importer);
      return found && left.has(found.id) ? source('embedding/left-out.ts') : found;
    },
  };
};
