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

/** The chunks of the embed with this name, and all that the browser loads with them. */
const chunk = (name: string): Set<string> => {
  const found = new Set<string>();
  for (const path of filesUnder('dist'))
    if (new RegExp(`^dist/embed-${name}-[\\w-]+\\.js$`).test(path)) withImports(path, found);
  return found;
};

/** The files that a page with a prebuilt quiz loads, and those that Markdown adds. */
export const loaded = (): { embed: Set<string>; markdown: Set<string> } => {
  const embed = new Set([...withImports('dist/embed.js'), ...chunk('core')]);
  const markdown = new Set([...chunk('markdown')].filter((path) => !embed.has(path)));
  return { embed, markdown };
};
