import { describe, expect, it } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { filesUnder, read } from './project.js';
import { added, bytes, loaded } from './sizes.js';

describe('the embed', () => {
  const { embed, markdown } = loaded();

  // The budget is `kB`. It is not met yet: `now` may only come down to it.
  it(`weighs at most ${budgets.embed.now} kB with all that a prebuilt quiz needs`, () => {
    expect(budgets.embed.now).toBeGreaterThan(budgets.embed.kB);
    expect(bytes(embed)).toBeLessThanOrEqual(budgets.embed.now * 1000);
  });

  it(`weighs at most ${budgets.markdown.kB} kB more where there is Markdown to read`, () => {
    expect(markdown.size).toBeGreaterThan(0);
    expect(bytes(markdown)).toBeLessThanOrEqual(budgets.markdown.kB * 1000);
  });

  const others = Object.entries(budgets).flatMap(([name, it]) =>
    ['embed', 'markdown', 'frame'].includes(name) ? [] : it,
  );
  it.each(others)('weighs at most $kB kB more with $files', ({ kB, files }) => {
    const paths = added(files);
    expect(paths.size).toBeGreaterThan(0);
    expect(bytes(paths)).toBeLessThanOrEqual(kB * 1000);
  });

  it('loads the parser only when it is needed', () => {
    const parser = /onExitContent|htmlFlowName|setextUnderline/i;
    expect([...markdown].some((path) => parser.test(read(path)))).toBe(true);
    expect([...embed].filter((path) => parser.test(read(path)))).toEqual([]);
  });

  it('finds its other files in whatever folder it stands', () => {
    const scripts = filesUnder('dist').filter((path) => /^dist\/embed[\w-]*\.js$/.test(path));
    const specifiers = scripts.flatMap((path) =>
      [...read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'])([^"']+)\1/g)].map((it) => it[2]),
    );
    expect(specifiers.length).toBeGreaterThan(0);
    expect(specifiers.filter((it) => !/^\.\/embed[\w-]*\.js$/.test(it ?? ''))).toEqual([]);
  });

  it(`has a script for frames of at most ${budgets.frame.kB} kB as it stands on disk`, () => {
    expect(read(budgets.frame.files).length).toBeLessThanOrEqual(budgets.frame.kB * 1000);
  });

  it('has its budgets stated in the readme', () => {
    const lines = read('README.md').split('\n');
    for (const { files, ...sizes } of Object.values(budgets))
      expect(
        lines.filter((line) =>
          [files, ...Object.values(sizes).map((kB) => `${kB} kB`)].every((it) => line.includes(it)),
        ),
      ).toHaveLength(1);
  });
});
