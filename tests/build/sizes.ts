import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import ts from 'typescript';
import { filesUnder, read } from './project.js';

const importsOf = (path: string): string[] =>
  ts
    .createSourceFile(path, read(path), ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [posix.join(posix.dirname(path), statement.moduleSpecifier.text)]
        : [],
    );

/** A file and all that the browser loads with it, before anything of it runs. */
export const withImports = (path: string, found = new Set<string>()): Set<string> => {
  if (found.has(path)) return found;
  found.add(path);
  for (const other of importsOf(path)) withImports(other, found);
  return found;
};

/** The bytes of files as they are sent, each compressed by brotli at its best. */
export const bytes = (paths: Iterable<string>): number => {
  let total = 0;
  for (const path of paths)
    total += brotliCompressSync(read(path), {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }).length;
  return total;
};

/** The files that a name with a star stands for, and all that the browser loads with them. */
const matching = (files: string): Set<string> => {
  const pattern = new RegExp(`^${files.replace(/[.]/g, '\\.').replace('*', '[\\w-]+')}$`);
  const found = new Set<string>();
  for (const path of filesUnder('dist')) if (pattern.test(path)) withImports(path, found);
  return found;
};

const without = (paths: Iterable<string>, ...others: readonly Set<string>[]): Set<string> =>
  new Set([...paths].filter((path) => !others.some((other) => other.has(path))));

/** The files that a page with a prebuilt quiz loads, and those that Markdown adds. */
export const loaded = (): { embed: Set<string>; markdown: Set<string> } => {
  const embed = new Set([...withImports('dist/embed.js'), ...matching('dist/embed-core-*.js')]);
  return { embed, markdown: without(matching('dist/embed-markdown-*.js'), embed) };
};

/** What these files add to a page that has the embed and reads Markdown. */
export const added = (files: string): Set<string> => {
  const { embed, markdown } = loaded();
  return without(matching(files), embed, markdown);
};
