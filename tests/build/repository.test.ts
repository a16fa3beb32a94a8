import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root } from './project.js';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => existsSync(root + path));

const texts = tracked.filter((path) => !/\.(png|ico|woff2|zip)$/.test(path));

describe('the repository', () => {
  it('names no path of the machine that it was made on', () => {
    // Written in pieces, so that this file does not name one either.
    const folders = ['home', 'root', 'work', 'tmp', 'Users', 'private'].join('|');
    const path = new RegExp(`(?<![\\w.:/\\-@])/(${folders})/[\\w.]`);
    const built = filesUnder('dist').filter((file) => /\.(js|map|ts|json)$/.test(file));
    expect([...texts, ...built].filter((file) => path.test(read(file)))).toEqual([]);
  });

  it('holds at its top only what belongs there', () => {
    const expected =
      /^(\.[^/]+|package(-lock)?\.json|tsconfig\.json|[\w.]+\.config\.mjs|README\.md|LICENSE|CHANGELOG\.md)$/;
    const tops = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    const folders = ['src', 'content', 'demo', 'tests', '.ci'];
    expect([...tops].filter((top) => !folders.includes(top) && !expected.test(top))).toEqual([]);
  });

  it('draws the examples of all property tests from one seed, in one place', () => {
    const properties = texts.filter(
      (path) => path.endsWith('.test.ts') && /\bfc\.assert\(/.test(read(path)),
    );
    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter((path) => /\bnumRuns\b|\bseed: \d/.test(read(path)))).toEqual([]);
  });
});
