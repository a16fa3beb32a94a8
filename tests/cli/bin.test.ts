import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest, read, root } from '../build/project.js';
import { emptyFolder } from './call.js';

const zelfcheck = (...argv: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [root + manifest.bin.zelfcheck, ...argv], { encoding: 'utf8' });

describe('the program', () => {
  it('lints, and passes on how that ended', () => {
    const path = join(emptyFolder(), 'a.md');
    writeFileSync(
      path,
      '## Which? {#a}\n\n- [x] a\n- [ ] b\n\nSo.\n\n## What? {#a}\n\n- [x] a\n- [ ] b\n',
    );
    const { status, stdout, stderr } = zelfcheck('lint', '--quiet', path);
    expect(stdout).toMatch(/a\.md:8:1 {2}error {2}.* {2}duplicate-id\n$/);
    expect([status, stderr]).toEqual([1, '']);
    expect(zelfcheck('sing').status).toBe(2);
  });

  it('builds from the standard input to the standard output', () => {
    const input = '---\nlang: en\n---\n\n# Closing\n\n- [ ] Lights\n- [ ] Door\n';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [root + manifest.bin.zelfcheck, 'build', '-', '--as', 'page'],
      { encoding: 'utf8', input },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(stdout).toContain(read('dist/page.js').slice(0, 1000));
  });

  it('shows a preview until Ctrl+C is pressed, and ends well', async () => {
    const path = join(emptyFolder(), 'a.md');
    writeFileSync(path, '- [ ] a\n- [ ] b\n');
    const program = spawn(process.execPath, [
      ...[root + manifest.bin.zelfcheck, 'preview', path, '--port', '0'],
    ]);
    let out = '';
    for await (const data of program.stdout.setEncoding('utf8')) {
      out += data;
      const url = /http:\S+/.exec(out)?.[0];
      if (!url || !out.includes('Ctrl+C')) continue;
      expect(await (await fetch(url)).text()).toContain('<zelfcheck-checklist');
      break;
    }
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  it('knows its version', () => {
    expect(zelfcheck('--version').stdout).toBe(`${manifest.version}\n`);
  });

  it('ends quietly when nobody reads on', () => {
    const folder = emptyFolder();
    for (let index = 0; index < 300; index++)
      writeFileSync(join(folder, `${index}.md`), '- [ ] a\n'.repeat(40));
    const { stderr, stdout } = spawnSync(
      'sh',
      [
        '-c',
        '"$0" "$1" inspect "$2" | head -n 1',
        process.execPath,
        root + manifest.bin.zelfcheck,
        folder,
      ],
      { encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual(['[\n', '']);
  });
});
