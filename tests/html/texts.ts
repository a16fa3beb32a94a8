import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A text without its front matter, as an engine gets it: hosts take that off. */
const bodyOf = (path: string): string =>
  readFileSync(new URL(path, root), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/^---\r?\n[^]*?\n---\r?\n/, '');

const named = (folder: string, prefix: string): [name: string, text: string][] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => [prefix + file.slice(0, -3), bodyOf(folder + file)]);

/** The worksheets in `content/`, by language and name. */
export const contents = new Map([...named('content/en/', 'en-'), ...named('content/nl/', 'nl-')]);

/** The worksheets of which one shows one rule of the format. */
export const fixtures = new Map(named('tests/fixtures/', ''));

/** The HTML that an engine made of some of these, as it was recorded. */
export const recorded = (engine: string): Map<string, string> => {
  const folder = new URL(`tests/html/engines/${engine}/`, root);
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.html$/, ''),
      readFileSync(new URL(file, folder), 'utf8'),
    ]),
  );
};
