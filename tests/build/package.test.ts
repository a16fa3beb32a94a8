import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, filesUnder, manifest, read, root } from './project.js';

const targets = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : Object.values(target),
);

const node = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: root,
      encoding: 'utf8',
    }),
  );

interface Packed {
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

const pack = (): Packed => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(output) as [Packed])[0];
};

/** The declarations that a file leads to, itself included. */
const declarationsFrom = (path: string, found = new Set<string>()): Set<string> => {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from = ''] of read(path).matchAll(/(?:from |import\()["'](\.[^"']+)\.js["']/g))
    declarationsFrom(posix.join(posix.dirname(path), `${from}.d.ts`), found);
  return found;
};

describe('the package', () => {
  it('holds what its exports map names, the licences and the readme, and nothing but the build', () => {
    const files = pack().files.map(({ path }) => path);
    const named = [...targets, manifest.customElements, manifest.bin.zelfcheck].map((path) =>
      posix.normalize(path),
    );
    const wanted = [
      ...named,
      'LICENSE',
      'README.md',
      'dist/embed-licenses.txt',
      'dist/page-licenses.txt',
    ];
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
    const others = files.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it.each(entries.map(({ name }) => name))('lets Node import %s', (name) => {
    expect(
      node(`console.log(JSON.stringify(Object.keys(await import('${name}'))))`),
    ).toBeInstanceOf(Array);
  });

  it('registers the elements only where its list of side effects says so', () => {
    const pure = filesUnder('dist').filter(
      (path) =>
        path.endsWith('.js') &&
        !/^dist\/(define\/|embed|page|(auto|frame)\.js|cli\/bin)/.test(path),
    );
    expect(manifest.sideEffects).toEqual([
      './dist/define/**',
      './dist/embed*',
      './dist/page.js',
      './dist/auto.js',
      './dist/frame.js',
      './dist/elements/parts/*',
      './dist/cli/bin.js',
    ]);
    expect(pure.length).toBeGreaterThan(10);
    const result = node(`
      const defined = [];
      globalThis.customElements = { get: () => undefined, define: (name) => defined.push(name) };
      await import('lit');
      const before = Object.keys(globalThis);
      for (const path of ${JSON.stringify(pure)}) await import(new URL(path, ${JSON.stringify(new URL(`file://${root}`).href)}));
      console.log(JSON.stringify({ defined, added: Object.keys(globalThis).filter((it) => !before.includes(it)) }));
    `);
    expect(result).toEqual({ defined: [], added: [] });
  });

  it('registers both elements by its define entry', () => {
    const result = node(`
      const defined = [];
      globalThis.customElements = { get: () => undefined, define: (name) => defined.push(name) };
      await import('zelfcheck/define');
      console.log(JSON.stringify(defined.sort()));
    `);
    expect(result).toEqual(['zelfcheck-checklist', 'zelfcheck-quiz']);
  });

  it('holds no more than it takes', () => {
    const { files, unpackedSize } = pack();
    expect(files.length).toBeLessThanOrEqual(446);
    expect(unpackedSize).toBeLessThanOrEqual(1_850_000);
  });

  it('brings the declarations that its entries lead to, and no others', () => {
    const found = new Set(
      entries.flatMap(({ target }) => [...declarationsFrom(posix.normalize(target.types))]),
    );
    expect(filesUnder('dist').filter((path) => path.endsWith('.d.ts'))).toEqual([...found].sort());
  });

  it('keeps what writes HTML in Node out of the scripts for pages', () => {
    // In the tables of `hastscript`, which take as much as all that reads a host's HTML.
    const scripts = filesUnder('dist').filter((path) =>
      /^dist\/(embed|auto|page)[^/]*\.js$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((path) => read(path).includes('allowPaymentRequest'))).toEqual([]);
  });

  it('brings modules that read like their sources, and so no source maps', () => {
    expect(filesUnder('dist').filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(read('dist/engine/points.js')).toContain(
      '/** The points that an answer brings to the outcome',
    );
    expect(read('dist/engine/points.js')).not.toContain('sourceMappingURL');
  });
});
