import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, emptyFolder } from './call.js';

const good = '## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';
const twin =
  '## Which? {#same}\n\n- [x] a\n- [ ] b\n\nSo.\n\n## What? {#same}\n\n- [x] c\n- [ ] d\n\nSo.\n';

describe('zelfcheck lint', () => {
  it('prints a line for every message: place, severity, sentence, rule', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'quiz.md');
    writeFileSync(path, '---\nshufle: all\n---\n\n' + good);
    const { out, err, code } = await call(['lint', path]);
    expect(out).toBe(
      `${path}:2:1  warning  “shufle” is not a known setting and was skipped. Did you mean “shuffle”?  unknown-key\n`,
    );
    expect([err, code]).toEqual(['', 0]);
  });

  it('ends with 1 when there is an error, and with 0 when there is none', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'twin.md'), twin);
    writeFileSync(join(folder, 'good.md'), good);
    expect((await call(['lint', join(folder, 'twin.md')])).code).toBe(1);
    expect(await call(['lint', join(folder, 'good.md')])).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints errors only when it is to be quiet', async () => {
    const path = join(emptyFolder(), 'quiz.md');
    writeFileSync(path, '---\nshufle: all\n---\n\n' + twin);
    const { out } = await call(['lint', '--quiet', path]);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(out).toContain('duplicate-id');
  });

  it('prints as much as it is asked for by severity', async () => {
    const path = join(emptyFolder(), 'quiz.md');
    writeFileSync(path, '---\nshufle: all\n---\n\n' + twin.replace('\n\nSo.\n\n', '\n\n'));
    const printed = async (...argv: string[]): Promise<string[]> => {
      const { out } = await call(['lint', ...argv, path]);
      return [...out.matchAll(/:\d+:\d+ {2}(\w+) /g)].map(([, severity]) => severity!);
    };
    expect(await printed()).toEqual(['warning', 'info', 'error']);
    expect(await printed('--severity', 'info')).toEqual(['warning', 'info', 'error']);
    expect(await printed('--severity', 'warning')).toEqual(['warning', 'error']);
    expect(await printed('--severity', 'error')).toEqual(['error']);
    expect((await call(['lint', '--severity', 'grave', path])).code).toBe(2);
  });

  it('says once what holds at many places, with a count and the first of them', async () => {
    const path = join(emptyFolder(), 'quiz.md');
    const questions = Array.from(
      { length: 30 },
      (_, at) => `## Is it ${at}?\n\n- [${at % 2 ? ' ' : 'x'}] a\n- [${at % 2 ? 'x' : ' '}] b\n`,
    );
    writeFileSync(path, questions.join('\n'));
    const { out } = await call(['lint', path]);
    expect(out).toMatch(
      /^\S+quiz\.md:1:1 {2}info {2}.*\(30 times: lines 1, 6, 11, 16, 21 …\) {2}no-exp/,
    );
    expect(out.match(/\n/g)).toHaveLength(1);
    expect((await call(['lint', '--lang', 'nl', path])).out).toContain('(30 keer: regels 1, 6,');
    expect((await call(['lint', '--all', path])).out.match(/\n/g)).toHaveLength(30);
    const array = JSON.parse((await call(['lint', '--format', 'json', path])).out) as unknown[];
    expect(array).toHaveLength(30);
  });

  it('keeps apart what is said of different things', async () => {
    const { out } = await call(['lint', '-'], {
      input: `---\nshufle: all\nfedback: end\n---\n\n${good}`,
    });
    expect(out.match(/“\w+” is not a known setting/g)).toHaveLength(2);
  });

  it('says of an image that is not there which line shows it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'quiz.md');
    mkdirSync(join(folder, 'b.png'));
    writeFileSync(join(folder, 'xa.png'), '');
    writeFileSync(
      path,
      `# Things\n\nSee xa.png: ![x](xa.png)\n\n![a](a.png) ![b](b.png)\n\n![far](https://example.org/a.png)\n\n${good}`,
    );
    const { out } = await call(['lint', path]);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/md:5:6 {2}warning .* a\.png\. .* image-missing$/),
      expect.stringMatching(/md:5:18 {2}warning .* b\.png\. .* image-missing$/),
      '',
    ]);
  });

  it('prints one JSON array on request', async () => {
    const path = join(emptyFolder(), 'quiz.md');
    writeFileSync(path, twin);
    const { out, code } = await call(['lint', '--format', 'json', path]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: path, line: 8, column: 1, severity: 'error', rule: 'duplicate-id' },
    ]);
    expect(
      JSON.parse((await call(['lint', '--format', 'json', '-'], { input: good })).out),
    ).toEqual([]);
  });

  it('speaks the language that it is asked for, else that of the user', async () => {
    const words = async (argv: string[], env = {}): Promise<string> =>
      (await call(['lint', '-', ...argv], { env, input: twin })).out;
    expect(await words([])).toContain('twice');
    expect(await words([], { LANG: 'nl_NL.UTF-8' })).toContain('twee keer');
    expect(await words([], { LANG: 'de_AT.UTF-8' })).toContain('zweimal');
    for (const LANG of ['C', 'C.UTF-8', 'fr_FR', '', 'constructor'])
      expect(await words([], { LANG })).toContain('twice');
    expect(await words(['--lang', 'en'], { LANG: 'nl_NL.UTF-8' })).toContain('twice');
  });

  it('reads every Markdown file in a folder, at all depths, by name', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'b', 'node_modules'), { recursive: true });
    for (const name of ['c.markdown', 'a.md', 'b/d.md', 'b/e.txt', 'b/node_modules/f.md'])
      writeFileSync(join(folder, name), twin);
    symlinkSync(folder, join(folder, 'b', 'round'));
    const { out } = await call(['lint', '--quiet', folder]);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual([
      join(folder, 'a.md'),
      join(folder, 'b', 'd.md'),
      join(folder, 'c.markdown'),
      '',
    ]);
  });

  it('reports what cannot be read, and goes on', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'good.md');
    writeFileSync(path, good);
    const lost = join(folder, 'lost.md');
    const { out, code } = await call(['lint', lost, join(path, 'x.md'), '/dev/null', path]);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/ {2}\S.*? {2}.* {2}/, ' … '))).toEqual([
      `${lost}:1:1 … unreadable-file`,
      `${join(path, 'x.md')}:1:1 … unreadable-file`,
      '/dev/null:1:1 … unreadable-file',
      '',
    ]);
  });

  it('reads what Windows writes', async () => {
    const path = join(emptyFolder(), 'quiz.md');
    writeFileSync(path, Buffer.from('\ufeff' + twin.replaceAll('\n', '\r\n'), 'utf16le'));
    expect((await call(['lint', path])).out).toMatch(/quiz\.md:8:1 {2}error/);
  });

  it('says of what is no text that it is none, and reads a text with a slip in it', async () => {
    const folder = emptyFolder();
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    writeFileSync(join(folder, 'a.md'), Buffer.from(png, 'base64'));
    writeFileSync(join(folder, 'b.md'), Buffer.from(twin, 'utf16le'));
    writeFileSync(join(folder, 'c.md'), Buffer.from(twin.replace('] a', '] \xe9\0'), 'latin1'));
    const { out } = await call(['lint', '--quiet', folder]);
    expect(out.match(/(?<=\/)\w\.md|[a-z-]+$/gm)).toEqual([
      ...['a.md', 'not-text', 'b.md', 'not-text', 'c.md', 'duplicate-id'],
    ]);
  });

  it('does not wait for what never ends', async () => {
    const folder = emptyFolder();
    execFileSync('mkfifo', [join(folder, 'a.md')]);
    symlinkSync('b.md', join(folder, 'b.md'));
    writeFileSync(join(folder, 'c.md'), twin);
    const { out } = await call(['lint', '--quiet', folder]);
    expect(out.match(/(?<=\/)\w\.md/g)).toEqual(['b.md', 'c.md']);
  });

  it('reads a folder that its files are in by the name that it was given', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'a.md'), twin);
    symlinkSync(join(folder, 'deep'), join(folder, 'link'));
    expect((await call(['lint', '--quiet', join(folder, 'link')])).out).toContain(
      `${join(folder, 'link', 'a.md')}:8:1`,
    );
  });

  it('finds nothing in an empty file but that it is empty', async () => {
    const path = join(emptyFolder(), 'a.md');
    writeFileSync(path, '');
    const { out, code } = await call(['lint', path]);
    expect([out.match(/\S+$/m)?.[0], code]).toEqual(['no-items', 1]);
    expect((await call(['lint', '--kind', 'quiz', path])).out).toMatch(/no-questions\n$/);
  });

  it('says how it is called, and ends with 2, when it is called in another way', async () => {
    for (const argv of [[], ['lint'], ['lint', '--kind', 'song', 'a.md'], ['sing']]) {
      const { code, out, err } = await call(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/usage|error/i);
    }
    const help = await call(['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(/lint[^]*inspect/);
  });
});
