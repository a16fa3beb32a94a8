import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Which module is in which script: computed from who imports it, so that no list of files has to be kept. */

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const languages = readdirSync(source('locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What authors are told, a module a language. */
export const messages = languages.map((name) => `locales/${name}/messages.ts`);

/** The parts by the module that each of them begins with. */
const beginnings = new Map([
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

/** Whoever asks for one of these asks for the reader as well. */
const readsWith = new Set(['markdown', 'html', 'reader', 'authors']);

/** The modules from which a script can begin and from which `id` is reached by imports that run at once. */
const beginningsOf = (id, getModuleInfo) => {
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
 * The part that a module is in: a module that one part reaches is its own; one that only readers share is in the part that
 * they share; whatever else is shared is in the core, which every page has. For `manualChunks`.
 */
export const partOf = (id, { getModuleInfo }) => {
  const found = [...beginningsOf(id, getModuleInfo)];
  const names = found.map((each) => beginnings.get(each));
  // What an entry holds by itself stays in it: nobody may import that file by its name.
  if (found.every((each) => getModuleInfo(each).isEntry)) return undefined;
  const unnamed = found.find((each, index) => !names[index] && !getModuleInfo(each).isEntry);
  if (unnamed) throw new Error(`No part begins with ${unnamed}`);
  if (names.length === 1) return names[0];
  return names.every((name) => readsWith.has(name)) ? 'reader' : 'core';
};

/**
 * Gives every entry a copy of its own of a module and of what that imports: a module that an entry shared with the core
 * would be in the core, and the entry would wait for that before it could ask for it.
 */
export const ownCopies = (path) => {
  const shared = source(path);
  const suffix = '?copy-of-';
  return {
    name: 'own-copies',
    async resolveId(specifier, importer, options) {
      if (importer === undefined) return null;
      const [file, copy] = importer.split(suffix);
      const found = await this.resolve(specifier, file, { ...options, skipSelf: true });
      if (!found || found.external) return found;
      if (copy) return { ...found, id: `${found.id}${suffix}${copy}` };
      return found.id === shared && this.getModuleInfo(importer)?.isEntry
        ? { ...found, id: `${found.id}${suffix}${importer.split(/[\\/]/).pop()}` }
        : found;
    },
    // Of what is loaded later there is one, whoever asks for it.
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
 * Leaves out what a page with a prebuilt worksheet never asks for; who asks all the same is told that it could not be
 * loaded.
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
