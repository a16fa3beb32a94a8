import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputs } from '../../src/cli/outputs.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { validate } from '../../src/model/validate.js';
import { root } from '../build/project.js';
import { call, emptyFolder } from './call.js';

const good = '## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';
const english = '---\nlang: en\n---\n\n';
const list = '# Closing\n\n- [ ] Lights\n- [ ] Door\n';
const broken =
  '## A {#same}\n\n- [x] a\n- [ ] b\n\nSo.\n\n## B {#same}\n\n- [x] c\n- [ ] d\n\nSo.\n';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes files into a fresh folder. */
const folderWith = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

const landing = 'https://example.org/quiz';

describe('zelfcheck build', () => {
  it('writes the worksheet as JSON beside the file, and says what it wrote', async () => {
    const folder = folderWith({ 'a.md': good });
    const { out, err, code } = await call(['build', join(folder, 'a.md')]);
    expect([err, code]).toEqual(['', 0]);
    const json = text(folder, 'a.json');
    expect(out).toBe(`${join(folder, 'a.json')}  ${Buffer.byteLength(json)} bytes\n`);
    expect(JSON.parse(json)).toEqual(readMarkdown(good).worksheet);
  });

  it('makes several forms of several files at once, all the same again', async () => {
    const folder = folderWith({
      'a.md': english + good,
      'b.md': english + good.replace('Which', 'What'),
    });
    const argv = [
      ...['build', join(folder, 'a.md'), join(folder, 'b.md'), '--out', join(folder, 'out')],
      ...['--as', 'json,html', '--as', 'PAGE', '--as', 'email', '--url', landing],
    ];
    expect(await call(argv)).toMatchObject({ err: '', code: 0 });
    const names = namesIn(join(folder, 'out'));
    expect(names).toEqual(
      ['a', 'b'].flatMap((name) =>
        ['email.html', 'email.txt', 'html', 'json', 'page.html'].map((it) => `${name}.${it}`),
      ),
    );
    const all = (): string[] => names.map((name) => text(folder, 'out', name));
    const first = all();
    await call(argv, { env: { LANG: 'nl_NL.UTF-8' } });
    expect(all()).toEqual(first);
    expect(new Set(first).size).toBe(names.length);
  });

  it('says of a file without a language that ours is English, unless the call gives one', async () => {
    const folder = folderWith({ 'a.md': good, 'b.md': english + good });
    const told = async (...more: string[]): Promise<string[] | null> =>
      (await call(['build', folder, ...more])).err.match(/[ab]\.md|no-lang$/gm);
    for (const output of ['html', 'page'])
      expect(await told('--as', output)).toEqual(['a.md', 'no-lang']);
    expect(await told('--as', 'json')).toBe(null);
    expect(await told('--as', 'page', '--lang', 'nl')).toBe(null);
    expect(text(folder, 'a.page.html')).toContain('<html lang="nl"');
    expect(text(folder, 'b.page.html')).toContain('<html lang="en"');
  });

  it('keeps the folders, counted from the one that all paths have in common', async () => {
    const files = { 'in/en/a.md': good, 'in/nl/a.md': good, 'in/nl/deep/b.md': good };
    const named = async (...paths: string[]): Promise<string[]> => {
      const folder = folderWith(files);
      const out = join(folder, 'out');
      const all = paths.map((path) => join(folder, path));
      expect(await call(['build', ...all, '--out', out])).toMatchObject({ code: 0 });
      return namesIn(out);
    };
    const whole = ['en/a.json', 'nl/a.json', 'nl/deep/b.json'];
    expect(await named('in')).toEqual(whole);
    expect(await named('in/en', 'in/nl')).toEqual(whole);
    expect(await named('in/en/a.md', 'in/nl')).toEqual(whole);
    expect(await named('in/nl')).toEqual(['a.json', 'deep/b.json']);
    expect(await named('in/nl/deep/b.md')).toEqual(['b.json']);
  });

  it('leaves out a file with an error, says it as lint does, and goes on', async () => {
    const folder = folderWith({ 'a.md': broken, 'b.md': good });
    const { out, err, code } = await call(['build', folder]);
    expect(code).toBe(1);
    expect(err).toBe((await call(['lint', '--quiet', folder])).out);
    expect(err).toContain('a.md:8:1  error');
    expect(out).toMatch(/b\.json {2}\d+ bytes\n$/);
    expect(namesIn(folder)).toEqual(['a.md', 'b.json', 'b.md']);
  });

  it('says warnings and goes on, and is quiet when asked', async () => {
    const folder = folderWith({ 'a.md': `---\nshufle: all\n---\n\n${good}` });
    const { err, code } = await call(['build', folder]);
    expect([err, code]).toEqual([expect.stringContaining('Did you mean “shuffle”?'), 0]);
    expect(await call(['build', folder, '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('says of what cannot be read why, as lint does', async () => {
    const lost = join(emptyFolder(), 'lost.md');
    const { err, code, out } = await call(['build', lost]);
    expect([err, code, out]).toEqual([(await call(['lint', lost])).out, 1, '']);
  });

  it('says that there is nothing to build in an empty folder', async () => {
    expect(await call(['build', emptyFolder()])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^There is no Markdown file here\./) as string,
    });
  });

  it('reads the kind and the language that it is told', async () => {
    const folder = folderWith({ 'a.md': list.replace('[ ] Door', '[x] Door') });
    const path = join(folder, 'a.md');
    await call(['build', path, '--kind', 'checklist']);
    expect(JSON.parse(text(folder, 'a.json'))).toMatchObject({ kind: 'checklist' });
    const html = async (...argv: string[]): Promise<string> =>
      (await call(['build', path, '--as', 'html', '--out', '-', ...argv])).out;
    expect(await html('--lang', 'nl')).toContain('Antwoord</summary>');
    expect(await html('--lang', 'de')).toContain('Antwort</summary>');
    expect(await html()).toContain('Answer</summary>');
  });

  it('gives the title of the static form the level that it is told', async () => {
    const level = async (...argv: string[]): Promise<string | undefined> => {
      const { out } = await call(['build', '-', '--as', 'html', ...argv], { input: list });
      return /<h(\d)/.exec(out)?.[1];
    };
    expect(await level()).toBe('2');
    expect(await level('--heading-level', '4')).toBe('4');
    expect((await call(['build', '-', '--heading-level', '7'], { input: list })).code).toBe(2);
  });
});

describe('the standard input and output', () => {
  it('take one file and give one form, and nothing else', async () => {
    const { out, err, code } = await call(['build', '-'], { input: good });
    expect([err, code]).toEqual(['', 0]);
    expect(out).toBe(`${JSON.stringify(readMarkdown(good).worksheet)}\n`);
    const folder = folderWith({ 'a.md': good });
    expect((await call(['build', join(folder, 'a.md'), '--out', '-'])).out).toBe(out);
    expect(namesIn(folder)).toEqual(['a.md']);
  });

  it('do not mix with several files or forms', async () => {
    const folder = folderWith({ 'a.md': good });
    const path = join(folder, 'a.md');
    for (const argv of [
      [folder],
      [path, path],
      [path, '--as', 'json,html'],
      [path, '--as', 'email', '--url', landing],
    ])
      expect(await call(['build', ...argv, '--out', '-'])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('Only one file') as string,
      });
  });

  it('name by its id what has no name, in a folder', async () => {
    const out = emptyFolder();
    await call(['build', '-', '--out', out], { input: list });
    expect(namesIn(out)).toEqual(['closing.json']);
  });
});

describe('a call that cannot be meant', () => {
  it('names the output that is nearest, or all there are', async () => {
    expect(await call(['build', '-', '--as', 'jsn'], { input: good })).toEqual({
      code: 2,
      out: '',
      err: 'There is no output jsn. Did you mean json?\n',
    });
    expect((await call(['build', '-', '--as', 'spreadsheet', '--lang', 'nl'])).err).toBe(
      `De uitvoer spreadsheet bestaat niet. Er zijn ${Object.keys(outputs).join(', ')}.\n`,
    );
  });

  it('is told that an e-mail needs the address of a page', async () => {
    const argv = ['build', '-', '--as', 'email', '--out', emptyFolder()];
    expect(await call(argv)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--url https://') as string,
    });
    for (const url of ['quiz.html', 'javascript:alert(1)', 'file:///etc'])
      expect(await call([...argv, '--url', url])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`${url} is no address of a page.`) as string,
      });
  });

  it('is told of a checklist that it gives no e-mail', async () => {
    const folder = folderWith({ 'a.md': english + list, 'b.md': english + good });
    const argv = ['build', folder, '--as', 'json,email', '--url', landing];
    const { code, err } = await call(argv);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\S+a\.md:1:1 {2}error {2}A checklist has no question.* {2}email-checklist\n$/,
    );
    expect(namesIn(folder)).toEqual(
      ['a.json', 'a.md', 'b.email.html', 'b.email.txt', 'b.json', 'b.md'].sort(),
    );
    expect((await call([...argv, '--lang', 'nl'])).err).toContain('In een checklist');
    expect((await call([...argv, '--lang', 'de'])).err).toContain('In einer Checkliste');
  });
});

describe('what is in the way', () => {
  it('is a file that was made of another one', async () => {
    const folder = folderWith({ 'a.md': good, 'a.markdown': list });
    const { code, err, out } = await call(['build', folder]);
    expect(code).toBe(1);
    expect(err).toContain(`a.json was already written from `);
    expect(err).toMatch(/a\.md:1:1 {2}error {2}.* {2}name-clash\n$/);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(text(folder, 'a.json'))).toMatchObject({ title: 'Closing' });
  });

  it('is not the same file, named twice', async () => {
    const folder = folderWith({ 'a.md': good });
    expect(await call(['build', folder, join(folder, 'a.md')])).toMatchObject({ code: 0, err: '' });
  });

  it('is not a folder that is called like a file', async () => {
    const folder = folderWith({ 'a.md': good, 'a/b.md': list });
    const out = join(folder, 'out');
    expect(await call(['build', folder, '--out', out])).toMatchObject({ code: 0 });
    expect(namesIn(out)).toEqual(['a.json', 'a/b.json']);
  });

  it('is never one of the sources', async () => {
    const folder = folderWith({ 'quiz.json': good });
    symlinkSync(folder, join(folder, 'round'));
    for (const argv of [[], ['--out', folder], ['--out', join(folder, 'round')]]) {
      const { code, err } = await call(['build', join(folder, 'quiz.json'), ...argv]);
      expect([code, err]).toEqual([1, expect.stringContaining('one of the files to build from')]);
    }
    expect(text(folder, 'quiz.json')).toBe(good);
  });

  it('is a file where a folder should be, or a folder where the file should be', async () => {
    const folder = folderWith({ 'a.md': good, file: '', 'out/a.json/x': '' });
    const path = join(folder, 'a.md');
    const inFile = await call(['build', path, '--out', join(folder, 'file', 'deep')]);
    expect([inFile.code, inFile.err]).toEqual([1, expect.stringContaining('file-for-folder')]);
    const onFile = await call(['build', path, '--out', join(folder, 'file')]);
    expect([onFile.code, onFile.err]).toEqual([1, expect.stringContaining('file-for-folder')]);
    const onFolder = await call(['build', path, '--out', join(folder, 'out')]);
    expect([onFolder.code, onFolder.err]).toEqual([1, expect.stringContaining('folder-for-file')]);
  });

  // Whoever runs tests in a container may write anywhere.
  it.skipIf(process.getuid?.() === 0)('is a folder that nobody may write to', async () => {
    const folder = folderWith({ 'a.md': good, 'shut/x': '' });
    chmodSync(join(folder, 'shut'), 0o500);
    const { code, err } = await call([
      ...['build', join(folder, 'a.md'), '--out', join(folder, 'shut'), '--lang', 'nl'],
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('mag daar niet worden geschreven')]);
  });
});

describe('what lies beside a worksheet', () => {
  const images = `# Things

![w](img/a%20b.png) and ![x](b.svg) and ![y](../c.png) and ![z](lost.png)

See [this](more.html), [that](more.pdf#page=2), [there](/top), [here](#below) and [it](https://example.org/).

${good}`;
  const files = {
    'in/a.md': images,
    'in/img/a b.png': png,
    'in/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'in/more.pdf': 'pdf',
    'c.png': png,
  };

  it('keeps its addresses, and its images are taken along where they lie among the sources', async () => {
    const folder = folderWith(files);
    const out = join(folder, 'out');
    const { err, code } = await call([
      'build',
      join(folder, 'in'),
      '--out',
      out,
      '--as',
      'json,html',
    ]);
    expect(code).toBe(0);
    expect(namesIn(out)).toEqual(['a.html', 'a.json', 'b.svg', 'img/a b.png']);
    expect(readFileSync(join(out, 'img/a b.png')).equals(png)).toBe(true);
    expect(JSON.parse(text(out, 'a.json'))).toEqual(readMarkdown(images).worksheet);
    const rules = err.match(/\S+$/gm);
    expect(rules?.filter((rule) => /^(image|links)-/.test(rule))).toEqual([
      ...['image-missing', 'image-outside', 'links-left'],
    ]);
    expect(err).toContain('../c.png is outside');
    expect(err).toContain('There is no image lost.png.');
    expect(err).toContain('lead to nothing: more.html, more.pdf#page=2.');
  });

  it('stays where it is when what is made stands beside it', async () => {
    const folder = folderWith(files);
    const { err } = await call(['build', join(folder, 'in')]);
    expect(namesIn(folder)).toEqual(['in/a.json', ...Object.keys(files)].sort());
    expect(err.match(/(?:image|links)-\w+$/gm)).toEqual(['image-missing']);
  });

  it('is put into the page where it is a bitmap, and else kept beside it', async () => {
    const folder = folderWith(files);
    const out = join(folder, 'out');
    const { err } = await call(['build', join(folder, 'in'), '--out', out, '--as', 'page']);
    const page = text(out, 'a.page.html');
    const data = `data:image/png;base64,${png.toString('base64')}`;
    // As JSON and in the static form, and nothing from outside the folder.
    expect(page.split(data)).toHaveLength(1 + 2);
    expect(page).not.toMatch(/a%20b\.png/);
    expect(page).toContain('../c.png');
    expect(page).toContain('b.svg');
    expect(namesIn(out)).toEqual(['a.page.html', 'b.svg']);
    expect(err.match(/(?:image|links)-\w+$/gm)).toEqual([
      ...['image-missing', 'image-outside', 'image-apart', 'links-left'],
    ]);
  });

  it('has no say in an e-mail, which shows no images', async () => {
    const folder = folderWith(files);
    const out = join(folder, 'out');
    const { err } = await call([
      ...['build', join(folder, 'in'), '--out', out, '--as', 'email', '--url', landing],
    ]);
    expect(err).not.toMatch(/image-|links-/);
    expect(namesIn(out)).toEqual(['a.email.html', 'a.email.txt']);
  });
});

describe('a file that stands where an output goes', () => {
  const handmade: Readonly<Record<string, string>> = {
    json: '{"title": "Mine", "zelfcheck": 1}',
    html: '<!doctype html>\n<p>Mine</p>\n<zelfcheck-quiz src="a.md"></zelfcheck-quiz>\n',
    'page.html': '<!doctype html>\n<title>Mine</title>\n',
    'email.html': '<p>Mine, with a link to zelfcheck</p>',
    'email.txt': 'Mine',
  };
  const all = ['--as', 'json,html,page,email', '--url', landing];

  it('is left as it is and said when somebody else made it, and written over with --force', async () => {
    const files = Object.entries(handmade).map(([ending, content]) => [`a.${ending}`, content]);
    const folder = folderWith({
      'a.md': english + good,
      ...(Object.fromEntries(files) as typeof handmade),
    });
    const { err, code, out } = await call(['build', join(folder, 'a.md'), ...all]);
    expect([code, out]).toEqual([1, '']);
    expect(err.match(/a\.[\w.]+ was not made by zelfcheck.* not-ours$/gm)).toHaveLength(5);
    for (const [ending, content] of Object.entries(handmade))
      expect(text(folder, `a.${ending}`)).toBe(content);
    const forced = await call(['build', join(folder, 'a.md'), ...all, '--force']);
    expect([forced.code, forced.err]).toEqual([0, '']);
    for (const [ending, content] of Object.entries(handmade))
      expect(text(folder, `a.${ending}`)).not.toBe(content);
  });

  it('is written over when it was made before, from whatever the worksheet said then', async () => {
    const hosts = Array.from({ length: 40 }, (_, at) => `![x](https://h${at}.example.org/a.png)`);
    const folder = folderWith({ 'a.md': `# Ábc "d" > e\n\n${hosts.join('\n')}\n\n${good}` });
    const build = ['build', join(folder, 'a.md'), ...all, '--lang', 'nl'];
    expect((await call(build)).code).toBe(0);
    writeFileSync(join(folder, 'a.md'), good);
    expect((await call(build)).code).toBe(0);
    expect(text(folder, 'a.html')).not.toContain('Ábc');
  });

  it('is left as it is when a link leads to it', async () => {
    const folder = folderWith({ 'a.md': good, 'mine.txt': 'Mine' });
    symlinkSync('mine.txt', join(folder, 'a.json'));
    expect(await call(['build', join(folder, 'a.md')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('not-ours') as string,
    });
    expect(text(folder, 'mine.txt')).toBe('Mine');
  });

  it('is left as it is when it is another image', async () => {
    const folder = folderWith({ 'in/a.md': `![x](x.png)\n\n${good}`, 'in/x.png': png });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'x.png'), 'Mine');
    const build = ['build', join(folder, 'in'), '--out', join(folder, 'out')];
    expect(await call(build)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/x\.png was not made by zelfcheck/) as string,
    });
    expect(text(folder, 'out', 'x.png')).toBe('Mine');
    expect(await call([...build, '--force'])).toMatchObject({ code: 0 });
    expect(await call(build)).toMatchObject({ code: 0, err: '' });
  });
});

describe('the output folder', () => {
  it.each(['../../package', '/etc/x', 'a/../../b', '..', 'con\\..\\..\\x', ''])(
    'holds what is made of the standard input, also when its id is %j',
    async (id) => {
      const folder = folderWith({ 'package.json': '{"name":"mine"}' });
      const out = join(folder, 'deep', 'public');
      const input = `---\nid: ${JSON.stringify(id)}\n---\n\n${good}`;
      await call(['build', '-', '--out', out], { input });
      const names = namesIn(folder).filter((name) => name !== 'package.json');
      expect(names).toHaveLength(1);
      expect(names[0]).toMatch(/^deep\/public\/[\w-]+\.json$/);
      expect(text(folder, 'package.json')).toBe('{"name":"mine"}');
    },
  );

  it('is not left through a link in it, to a folder or to a file that is not there yet', async () => {
    const folder = folderWith({ 'in/deep/a.md': good, 'in/b.md': good, 'mine/keep.txt': '' });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'mine'), join(folder, 'out', 'deep'));
    symlinkSync('../mine/b.json', join(folder, 'out', 'b.json'));
    const { err, code } = await call([
      ...['build', join(folder, 'in'), '--out', join(folder, 'out'), '--force'],
    ]);
    expect([code, err.match(/leads-outside$/gm)]).toEqual([1, Array(2).fill('leads-outside')]);
    expect(readdirSync(join(folder, 'mine'))).toEqual(['keep.txt']);
  });

  it('may be a link itself', async () => {
    const folder = folderWith({ 'in/a.md': good, 'real/keep.txt': '' });
    symlinkSync('real', join(folder, 'out'));
    const build = ['build', join(folder, 'in'), '--out', join(folder, 'out')];
    expect(await call(build)).toMatchObject({ code: 0, err: '' });
    expect(namesIn(join(folder, 'real'))).toEqual(['a.json', 'keep.txt']);
  });
});

describe('an image outside the folder of the sources', () => {
  it.each([
    ['a path that leads up', '../secret.png'],
    ['a link to a file', 'link.png'],
    ['a link to a folder', 'up/secret.png'],
  ])('is never taken in, by %s', async (_, url) => {
    const secret = Buffer.concat([png, Buffer.from('secret')]);
    const folder = folderWith({ 'in/a.md': `![x](${url})\n\n${good}`, 'secret.png': secret });
    symlinkSync('../secret.png', join(folder, 'in', 'link.png'));
    symlinkSync('..', join(folder, 'in', 'up'));
    const out = join(folder, 'out');
    const { err, code } = await call([
      ...['build', join(folder, 'in', 'a.md'), '--out', out, '--as', 'json,html,page'],
    ]);
    expect([code, err.match(/image-[a-z]+$/gm)]).toEqual([0, ['image-outside']]);
    expect(namesIn(out)).toEqual(['a.html', 'a.json', 'a.page.html']);
    expect(text(out, 'a.page.html')).not.toContain(secret.toString('base64'));
  });

  it('is said to be missing when it is a folder', async () => {
    const folder = folderWith({ 'a.md': `![x](.)\n\n![y](img)\n\n${good}`, 'img/b.png': png });
    const argv = ['build', join(folder, 'a.md'), '--as', 'page,html', '--lang', 'en'];
    const { err, code } = await call(argv);
    expect([code, err.match(/a\.md:\d+:|image-[a-z]+$/gm)]).toEqual([
      0,
      ['a.md:1:', 'image-missing', 'a.md:3:', 'image-missing'],
    ]);
  });
});

describe('the worksheets of this repository', () => {
  it('are made into every form', async () => {
    const out = emptyFolder();
    const { code, err } = await call([
      ...['build', join(root, 'content'), '--out', out, '--as', 'json,html,page'],
    ]);
    expect([code, err.match(/\S+$/gm)?.filter((rule) => rule !== 'links-left')]).toEqual([0, []]);
    const names = namesIn(out);
    expect(names).toHaveLength(3 * 12);
    for (const name of names.filter((it) => it.endsWith('.json'))) {
      const worksheet: unknown = JSON.parse(text(out, name));
      expect(validate(worksheet)).toEqual({ worksheet });
      expect(existsSync(join(out, name.replace(/json$/, 'page.html')))).toBe(true);
    }
  });
});
