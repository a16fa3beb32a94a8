import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

const packed = (): string[] => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [first] = JSON.parse(output) as [{ files: { path: string }[] }];
  return first.files.map(({ path }) => path);
};

describe('the package', () => {
  it('holds what its exports map names, the licences and the readme, and nothing but the build', () => {
    const files = packed();
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
      './dist/engine.js',
      './dist/auto.js',
      './dist/frame.js',
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

  it('describes both elements, with published modules, in its custom-elements manifest', () => {
    const { modules } = JSON.parse(read(manifest.customElements)) as {
      modules: { path: string; declarations: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap((it) => it.declarations.map((declaration) => declaration.tagName));
    expect(tags).toEqual(expect.arrayContaining(['zelfcheck-quiz', 'zelfcheck-checklist']));
    expect(modules.filter(({ path }) => !existsSync(root + path))).toEqual([]);
  });

  it('brings source maps that hold their sources', () => {
    const maps = filesUnder('dist').filter((path) => path.endsWith('.js.map'));
    const empty = maps.filter((path) => {
      const { sources, sourcesContent } = JSON.parse(read(path)) as {
        sources: string[];
        sourcesContent: (string | null)[];
      };
      return sources.some((source, index) => source.startsWith('/') || !sourcesContent[index]);
    });
    expect(maps.length).toBeGreaterThan(10);
    expect(empty).toEqual([]);
  });
});
