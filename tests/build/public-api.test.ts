import { describe, expect, it } from 'vitest';
import { exportsOf } from './exports.js';
import { entries, filesUnder } from './project.js';

const sources = filesUnder('src').filter((path) => path.endsWith('.ts'));

describe('the public API', () => {
  // `vitest -u` rewrites it after a change that is meant.
  it('is what public-api.txt says', async () => {
    const lines = entries.flatMap(({ name, source }) => [
      `${name}`,
      ...exportsOf(source).map((it) => `  ${it.kind} ${it.name}`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('public-api.txt');
  });

  it('has no default export in any file', () => {
    const names = (path: string): string[] => exportsOf(path).map(({ name }) => name);
    expect(sources.filter((path) => names(path).includes('default'))).toEqual([]);
  });

  it('says in a doc comment what every exported thing is for', () => {
    const missing = sources.flatMap((path) =>
      exportsOf(path).flatMap((it) => it.undocumented.map((name) => `${path}: ${name}`)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
