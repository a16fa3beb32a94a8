import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs/promises';
import { createServer, get, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { call, emptyFolder } from './call.js';

const good = '---\nlang: nl\n---\n\n## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';
const broken =
  '## A {#same}\n\n- [x] a\n- [ ] b\n\nSo.\n\n## B {#same}\n\n- [x] c\n- [ ] d\n\nSo.\n';
const png = Buffer.from('89504e470d0a1a0a', 'hex');

/** What comes between the reading of a file and what is made of it; nothing, unless a test says so. */
const reading = vi.hoisted(() => ({ then: () => Promise.resolve() }));
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  return {
    ...files,
    open: async (...given: Parameters<typeof files.open>) => {
      const file = await files.open(...given);
      const content = await file.readFile();
      await reading.then();
      return Object.assign(file, { readFile: () => Promise.resolve(content) });
    },
  };
});

/** A preview that is running. */
interface Running {
  readonly url: string;
  /** All that was written so far. */
  readonly out: () => string;
  /** Settled when something was written that holds this. */
  readonly said: (pattern: RegExp) => Promise<void>;
  /** Presses Ctrl+C, and gives what the program ends with. */
  readonly stop: () => Promise<number>;
}

const start = async (path: string, ...argv: string[]): Promise<Running> => {
  let out = '';
  let heard = (): void => undefined;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const hear = (written: string): Promise<void> => {
    out += written;
    heard();
    return Promise.resolve();
  };
  const ended = run(['preview', path, ...argv], {
    out: hear,
    err: hear,
    input: () => Promise.reject(new Error('Nobody asked')),
    stopped: () => stopped,
    open: async (url) => {
      await hear(`opened ${url}\n`);
      return true;
    },
    env: {},
  });
  onTestFinished(async () => {
    stop();
    await ended;
  });
  const said = (pattern: RegExp): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (pattern.test(out)) resolve();
      };
      heard();
    });
  await said(/http:\S+\n/);
  return {
    url: /http:\S+/.exec(out)![0],
    out: () => out,
    said,
    stop: () => {
      stop();
      return ended;
    },
  };
};

/** A Markdown file in a folder of its own. */
const fileWith = (content: string): { folder: string; path: string } => {
  const folder = emptyFolder();
  const path = join(folder, 'quiz.md');
  writeFileSync(path, content);
  return { folder, path };
};

interface Answer {
  status: number | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

/** Asks for a path to the letter, which `fetch` would tidy up. */
const ask = async (
  url: string,
  path: string,
  { method = 'GET', headers }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> => {
  const sent = request(url, { path, method, ...(headers && { headers }) });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
};

/** Listens to what the server tells its page: the next event by that name. */
const listen = async (url: string): Promise<(name: string) => Promise<unknown>> => {
  const sent = get(`${url}events`);
  sent.on('error', () => undefined);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let all = '';
  let heard = (): void => undefined;
  response.setEncoding('utf8').on('data', (data: string) => {
    all += data;
    heard();
  });
  response.on('error', () => undefined);
  return (name) =>
    new Promise((resolve) => {
      heard = () => {
        const found = new RegExp(`event: ${name}\\ndata: (.*)\\n\\n`).exec(all);
        if (!found) return;
        all = all.replace(found[0], '');
        resolve(JSON.parse(found[1]!));
      };
      heard();
    });
};

describe('zelfcheck preview', () => {
  it('says what lint says and where the page is, and ends well when it is stopped', async () => {
    const { path } = fileWith(broken);
    const { out, url, stop } = await start(path, '--port', '0');
    expect(out().startsWith((await call(['lint', path])).out)).toBe(true);
    expect(out()).toContain(`${path} is on ${url}\n`);
    expect(await stop()).toBe(0);
    await expect(ask(url, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('serves a page with the element of the package, under a strict policy', async () => {
    const { path } = fileWith(good);
    const { url } = await start(path, '--port', '0', '--lang', 'nl');
    const { body, headers, status } = await ask(url, '/');
    expect(status).toBe(200);
    expect(body).toMatch(
      /<html lang="nl">[^]*<main lang="nl">\n<zelfcheck-quiz src="\/file\/quiz\.md"/,
    );
    expect(body).toContain('show-messages');
    expect(body).not.toMatch(/<script>|<style|style=|\son\w+=/);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; .*require-trusted-types-for 'script'/,
    );
    for (const script of ['embed.js', 'embedding/preview-client.js']) {
      const answer = await ask(url, `/zelfcheck/${script}`);
      expect([answer.status, answer.headers['content-type']]).toEqual([
        ...[200, 'text/javascript; charset=utf-8'],
      ]);
    }
    expect(await ask(url, '/file/quiz.md?turn=1')).toMatchObject({ status: 200, body: good });
  });

  it('serves a file by whatever name', async () => {
    const path = join(emptyFolder(), `a "b" & <i>#'c'.md`);
    writeFileSync(path, good);
    const { url } = await start(path, '--port', '0');
    const { body } = await ask(url, '/');
    expect(body).toMatch(/<strong>a "b" &#x26; &#x3C;i>#'c'.md<\/strong>/);
    const [, src = ''] = / src="(\/file\/[^"]*)"/.exec(body) ?? [];
    expect(await ask(url, src)).toMatchObject({ status: 200, body: good });
  });

  it('shows what was saved, says what lint says of it, and tells the page', async () => {
    const { path } = fileWith(good);
    const { url, said, out } = await start(path, '--port', '0');
    const next = await listen(url);
    writeFileSync(path, broken);
    expect(await next('saved')).toEqual({
      ...{ kind: 'quiz', lang: '', title: 'quiz.md · Preview', turn: 1 },
    });
    await said(/Saved: 1 message\./);
    expect(out()).toContain('quiz.md:8:1  error');
    expect((await ask(url, '/file/quiz.md')).body).toBe(broken);
    writeFileSync(path, '# Closing\n\n- [ ] Lights\n- [ ] Door\n');
    expect(await next('saved')).toMatchObject({ kind: 'checklist', turn: 2 });
    await said(/Saved: nothing to improve\./);
    expect((await ask(url, '/')).body).toContain('<zelfcheck-checklist');
  });

  it('shows the newest of two saves where the older one is read last', async () => {
    const { path } = fileWith(good);
    const { url, said } = await start(path, '--port', '0');
    const next = await listen(url);
    let goOn = (): void => undefined;
    const isRead = new Promise<void>((resolve) => {
      reading.then = () => {
        resolve();
        return new Promise((others) => (goOn = others));
      };
    });
    writeFileSync(path, good.replace('So', 'The older one'));
    await isRead;
    reading.then = () => Promise.resolve();
    writeFileSync(path, good.replace('So', 'The newer one'));
    expect(await next('saved')).toMatchObject({ turn: 2 });
    goOn();
    expect((await ask(url, '/file/quiz.md')).body).toContain('The newer one');
    // What is saved after that is told after that, so nothing was told of the older one in between.
    writeFileSync(path, broken);
    expect(await next('saved')).toMatchObject({ turn: 3 });
    await said(/quiz\.md:8:1 {2}error/);
  });

  it('follows editors that put another file in the place of the old one', async () => {
    const { path, folder } = fileWith(good);
    const { url } = await start(path, '--port', '0');
    const next = await listen(url);
    for (const turn of [1, 2]) {
      const fresh = join(folder, `.quiz.md.${turn}`);
      writeFileSync(fresh, good.replace('So', `So ${turn}`));
      renameSync(fresh, path);
      expect(await next('saved')).toMatchObject({ turn });
      expect((await ask(url, '/file/quiz.md')).body).toContain(`So ${turn}`);
    }
  });

  it('waits for a file that is gone', async () => {
    const { path } = fileWith(good);
    const { url, said } = await start(path, '--port', '0');
    const next = await listen(url);
    unlinkSync(path);
    await next('gone');
    await said(/The file is gone\./);
    expect((await ask(url, '/file/quiz.md')).body).toBe(good);
    writeFileSync(path, broken);
    expect(await next('saved')).toMatchObject({ kind: 'quiz' });
  });

  it('takes no notice of other files', async () => {
    const { path, folder } = fileWith(good);
    const { url, out } = await start(path, '--port', '0');
    const next = await listen(url);
    writeFileSync(join(folder, 'other.md'), broken);
    writeFileSync(path, good.replace('So', 'Then'));
    expect(await next('saved')).toMatchObject({ turn: 1 });
    expect(out()).not.toContain('other.md');
  });

  it('opens the browser when it is asked to', async () => {
    const { path } = fileWith(good);
    const { url, said } = await start(path, '--port', '0', '--open');
    await said(new RegExp(`opened ${url}`));
    const { code, err } = await call(['preview', path, '--port', '0', '--open']);
    expect([code, err]).toEqual([0, 'No browser could be started. Open the address yourself.\n']);
  });
});

describe('the server of a preview', () => {
  it('gives the images beside the file, and nothing that is hidden, above it or elsewhere', async () => {
    const { path, folder } = fileWith(good);
    const outside = emptyFolder();
    writeFileSync(join(outside, 'secret.png'), png);
    for (const name of ['img', '.git']) mkdirSync(join(folder, name));
    for (const name of ['img/a b.png', '.git/a.png', '.env.txt', 'page.html', 'run.sh'])
      writeFileSync(join(folder, name), png);
    symlinkSync(join(outside, 'secret.png'), join(folder, 'link.png'));
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(folder, '.git', 'a.png'), join(folder, 'inner.png'));
    const { url } = await start(path, '--port', '0');
    const image = await ask(url, '/file/img/a%20b.png');
    expect(image).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    expect(image.headers['content-security-policy']).toContain('sandbox');
    for (const lost of [
      ...['/file/', '/file/img', '/file/img/', '/file/lost.png', '/file/page.html', '/file/run.sh'],
      ...['/file/.git/a.png', '/file/.env.txt', '/file/link.png', '/file/linked/secret.png'],
      ...['/file/inner.png', `/file/../${folder.split('/').at(-1)}/img/a%20b.png`],
      ...[`/file/%2e%2e/x.png`, '/file/img%5c..%5cquiz.md', '/file//etc/x.png', '/file/%00.png'],
      ...['/file/%E0%A4%A.png', '/zelfcheck/../package.json', '/zelfcheck/%2e%2e/package.json'],
      ...['/zelfcheck/cli/bin.d.ts', '/img/a%20b.png', '/package.json'],
    ])
      expect([lost, (await ask(url, lost)).status]).toEqual([lost, 404]);
  });

  it('gives a file whatever its name, whole, as what a browser shows and does not run', async () => {
    const { path, folder } = fileWith(good);
    for (const name of ['A #1, 50%20?.PNG', 'notes.md', 'plan.svg'])
      writeFileSync(join(folder, name), '<svg/>');
    const { url } = await start(path, '--port', '0');
    for (const [name, type] of [
      ['A #1, 50%20?.PNG', 'image/png'],
      ['notes.md', 'text/plain; charset=utf-8'],
      ['plan.svg', 'image/svg+xml'],
    ] as const) {
      const asked = `/file/${encodeURIComponent(name)}`;
      const length = { 'content-type': type, 'content-length': '6' };
      for (const range of ['bytes=2-3', 'bytes=5-2'])
        expect(await ask(url, asked, { headers: { range } })).toMatchObject({
          ...{ status: 200, body: '<svg/>' },
          headers: {
            ...length,
            'content-security-policy': expect.stringContaining('sandbox') as string,
          },
        });
      expect(await ask(url, asked, { method: 'HEAD' })).toMatchObject({
        body: '',
        headers: length,
      });
    }
  });

  it('lets no other page take what it shows, and no cache keep it', async () => {
    const { path } = fileWith(good);
    const { url } = await start(path, '--port', '0');
    for (const asked of ['/', '/preview.js', '/file/quiz.md', '/zelfcheck/embed.js', '/lost'])
      expect((await ask(url, asked)).headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
  });

  it('refuses who calls it by another name, and who wants to write', async () => {
    const { path } = fileWith(good);
    const { url } = await start(path, '--port', '0');
    const { port } = new URL(url);
    for (const path of ['/', '/file/quiz.md', '/lost.png'])
      expect((await ask(url, path)).headers).toMatchObject({
        'cross-origin-resource-policy': 'same-origin',
      });
    for (const host of ['example.org', `evil.example:${port}`, `127.0.0.1.example:${port}`])
      expect(await ask(url, '/', { headers: { host } })).toMatchObject({ status: 403 });
    expect((await ask(url, '/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await ask(url, '/', { method })).toMatchObject({ status: 405 });
    expect(await ask(url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next port when the usual one is taken, and says so of one that was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { path } = fileWith(good);
    expect(await call(['preview', path, '--port', String(port)])).toEqual({
      code: 2,
      out: '',
      err: `Port ${port} is taken. Choose another one, or leave --port out.\n`,
    });
    const [one, two] = [await start(path), await start(path)];
    expect(one.url).not.toBe(two.url);
    expect((await ask(two.url, '/')).status).toBe(200);
  });
});

describe('what cannot be shown', () => {
  it('is said in one sentence', async () => {
    const { path, folder } = fileWith(good);
    for (const [argv, code, words] of [
      [[folder], 2, 'is a folder.'],
      [['-'], 2, 'cannot be watched.'],
      [[path, '--port', 'http'], 2, 'http is no port.'],
      [[path, '--port', '65536'], 2, '65536 is no port.'],
      [[join(folder, 'lost.md')], 1, 'There is no such file.'],
    ] as const)
      expect(await call(['preview', ...argv])).toMatchObject({
        ...{ code, out: '' },
        err: expect.stringContaining(words) as string,
      });
    expect((await call(['preview', folder, '--lang', 'nl'])).err).toContain('is een map.');
  });

  it('is a file that is no text, which is said as for every message until it is mended', async () => {
    const { folder } = fileWith(good);
    const path = join(folder, 'a.md');
    writeFileSync(path, Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)));
    expect((await call(['preview', path])).out).toMatch(/a\.md:1:1 {2}error.*not-text$/m);
    rmSync(path);
  });
});
